"""Spanish, as newspapers, offices and handbooks write it, on both sides of the Atlantic."""

from __future__ import annotations

from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words
from factcheck.languages.spanish_verbs import IRREGULAR, NOT_VERBS

_DETERMINERS = words("""el la los las lo un una unos unas est|e|a|os|as ese esa esos esas aquel||la|los|las mi mis tu
tus su sus nuestr|o|a|os|as cada tod|o|a|os|as alg|ún|una algun|os|as cualquier||a vari|os|as amb|os|as tal||es""")
_PREPOSITIONS = words("""a al de del en con por para sin sobre entre hacia hasta desde contra según durante mediante
ante bajo tras vía""")
_AUXILIARIES = words("""soy eres es somos son era||s|n fui fue||ron|ra|ran ser|á|án|ía|ían sea||n ser siendo sido
est|oy|á|án|aba estaban estuvo estuvieron estar|á|án|ía|ían est|é|én|ar esta|ndo|do he has ha hemos han había||n hubo
hubier|on|a|an habr|á|án|ía|ían haya||n haber habiendo habido hay""")

SPANISH = Language(
    code="es",
    name="Spanish",
    understood=True,
    stemmer="spanish",
    determiners=_DETERMINERS,
    prepositions=_PREPOSITIONS,
    auxiliaries=_AUXILIARIES,
    irregular=IRREGULAR,
    stop_words=words("""y e o u ni pero mas sino que quien||es cual||es cuy|o|a|os|as donde cuando como cuanto qué quién
cuál dónde cómo cuándo porque pues aunque mientras si no yo tú él ell|a|os|as usted||es nosotros me te se nos os le les
mí ti sí ello eso esto aquello mism|o|a|os|as otr|o|a|os|as muy más menos tan||to|ta|tos|tas much|o|a|os|as
poc|o|a|os|as ya aún todavía también tampoco además así entonces luego después antes ahora aquí allí siempre nunca sólo
solo incluso excepto embargo obstante través cerca lejos dentro fuera""")
    | _DETERMINERS
    | _PREPOSITIONS
    | _AUXILIARIES,
    elisions=words("d' l'"),
    spelling=(
        # Verbs in -iar and -ear: anunció, anunciado; golpeó, golpeado. Verbs in -cer and -zar: establezca, realice.
        (
            r"^(\w*(?:nunc|nanc|inic|[sdt]enc|uenc|licenc|ferenc|stanc|goc|soc|[ef]ic|prec|spac|cop|limp|camb|ampl|fil"
            r"|auxil|concil|desaf|conf|desv|env|brev|estud|med|var|prop|ased|incend|patr|sanc|vac|contag|refug))ió$",
            r"\1iar",
        ),
        (r"(\w\w)eó$", r"\1ear"),
        (r"^(golp|plan|des|plant|bombard|rod|patrull|saqu|sabot|sond|bloqu)e(?:a|en?)$", r"\1ear"),
        (r"zcan?$", "cer"),
        (r"(\w\wi)ce(n?)$", r"\1ze\2"),
        # One sound, two letters: ataca, ataque; llega, llegue; luz, luces.
        (r"^(?!aunque|porque)(\w\w+)qu(?=(?:e|en|é|es)$)", r"\1c"),
        (r"(\w\wg)u(?=(?:e|en|é|es)$)", r"\1"),
        (r"([aeiouí])ces$", r"\1z"),
        # The stemmer takes the end of nuclear for an infinitive, but not that of nucleares.
        (r"^(milit|nucle|popul|particul|simil|titul|regul|sol|escol|lug|hog|dól|famili|auxili)ares$", r"\1ar"),
    ),
    titles=words("""president|e|a vicepresidente primer||a ministr|o|a secretari|o|a general canciller rey reina
príncipe princesa papa cardenal obispo arzobispo monseñor don doña padre sor señor||a sr sra dr dra doctor||a
prof||esor|esora ing lic senador||a diputad|o|a alcalde||sa gobernador||a embajador||a portavoz líder jef|e|a coronel
capitán comandante almirante mariscal teniente sargento mayor juez||a fiscal comisari|o|a director||a dictador zar emir
sultán jeque ayatolá ex"""),
    connectors=words("de del la las los el van von der den bin al da di"),
    demonyms=nations("""AE=emirat|í|íes|ís,emiratos,eau AF=afgan|o|a|os|as AL=alban|és|esa|eses|esas AM=armeni|o|a|os|as
AR=argentin|o|a|os|as AT=austriac|o|a|os|as,austríac|o|a|os|as AU=australian|o|a|os|as
AZ=azerbaiyan|o|a|os|as,azer|í|íes|ís BA=bosni|o|a|os|as,bosnia BE=belg|a|as BG=búlgar|o|a|os|as BO=bolivian|o|a|os|as
BR=brasileñ|o|a|os|as BY=bielorrus|o|a|os|as,bielorrusia CA=canadiens|e|es CD=congoleñ|o|a|os|as,rdc
CH=suiz|o|a|os|as,helvétic|o|a|os|as CL=chilen|o|a|os|as CN=chin|o|a|os|as,rpc,república_popular_china
CO=colombian|o|a|os|as CR=costarricens|e|es CU=cuban|o|a|os|as CY=chipriot|a|as CZ=chec|o|a|os|as,república_checa
DE=alem|án,aleman|a|es|as DK=dan|és|esa|eses|esas DO=dominican|o|a|os|as DZ=argelin|o|a|os|as EC=ecuatorian|o|a|os|as
EE=estoni|o|a|os|as EG=egipci|o|a|os|as ES=español||a|es|as ET=etíop|e|es,etiop|e|es FI=finland|és|esa|eses|esas
FR=franc|és|esa|eses|esas
GB=británic|o|a|os|as,ingl|és|esa|eses|esas,escoc|és|esa|eses|esas,gran_bretaña,inglaterra,escocia GE=georgian|o|a|os|as
GR=grieg|o|a|os|as,helénic|o|a|os|as GT=guatemaltec|o|a|os|as HN=hondureñ|o|a|os|as HR=croat|a|as HT=haitian|o|a|os|as
HU=húngar|o|a|os|as ID=indonesi|o|a|os|as IE=irland|és|esa|eses|esas IL=israel|í|íes|ís IN=indi|o|a|os|as,hindú
IQ=iraqu|í|íes|ís,irak|í|íes|ís IR=iran|í|íes|ís,persa||s IS=island|és|esa|eses|esas IT=italian|o|a|os|as
JO=jordan|o|a|os|as JP=japon|és|esa|eses|esas,nip|ón|ona|ones|onas KE=kenian|o|a|os|as,keniat|a|as KH=camboyan|o|a|os|as
KP=norcorean|o|a|os|as,rpdc,corea_del_norte KR=surcorean|o|a|os|as,corea_del_sur KZ=kazaj|o|a|os|as
LB=liban|és|esa|eses|esas LT=lituan|o|a|os|as LV=let|ón|ona|ones|onas LY=libi|o|a|os|as MA=marroqu|í|íes|ís
ME=montenegrin|o|a|os|as MM=birman|o|a|os|as,birmania MX=mexican|o|a|os|as,méjico MY=malasi|o|a|os|as,malay|o|a|os|as
NG=nigerian|o|a|os|as NI=nicaragüens|e|es NL=neerland|és|esa|eses|esas,holand|és|esa|eses|esas,holanda
NO=norueg|o|a|os|as NZ=neozeland|és|esa|eses|esas PA=panameñ|o|a|os|as PE=peruan|o|a|os|as PH=filipin|o|a|os|as
PK=pakistan|í|íes|ís,paquistan|í|íes|ís PL=polac|o|a|os|as PS=palestin|o|a|os|as,palestina,gaza,cisjordania
PT=portugu|és|esa|eses|esas,lus|o|a|os|as PY=paraguay|o|a|os|as QA=catar|í|íes|ís,qatar|í|íes|ís,qatar
RO=ruman|o|a|os|as RS=serbi|o|a|os|as RU=rus|o|a|os|as,federación_rusa SA=saud|í|íes|ís SD=sudan|és|esa|eses|esas
SE=suec|o|a|os|as SI=esloven|o|a|os|as SK=eslovac|o|a|os|as SO=somal|í|íes|ís SV=salvadoreñ|o|a|os|as SY=siri|o|a|os|as
TH=tailand|és|esa|eses|esas TN=tunecin|o|a|os|as TR=turc|o|a|os|as TW=taiwan|és|esa|eses|esas UA=ucranian|o|a|os|as
US=estadounidens|e|es,norteamerican|o|a|os|as,american|o|a|os|as,eeuu,ee.uu.,ee._uu.,usa,eua,estados_unidos_de_américa
UY=uruguay|o|a|os|as UZ=uzbek|o|a|os|as VA=vatican|o|a|os|as,santa_sede,vaticano VE=venezolan|o|a|os|as
VN=vietnamit|a|as XK=kosovar||es,kosovo ZA=sudafrican|o|a|os|as"""),
    verb_endings=(
        r"(?:\w[ai]d[oa]s?|\wíd[oa]s?|\w\w[aeií]r|\w\wó|\w(?:ando|[iy]endo|aron|[iy]?eron|aban?|ían|[aei]ría|r[áa]n|rá)"
        r"|\w(?:[aeionr]d|[aei]b|[eior]v|[eio]c|mit|met|sist|scut|rr|rt|[ei]n)ía"
        r"|\w\w[bcdfglmnpqrstvzñjiuy](?:an|en)|\w[aeiáéí]r(?:se|l[oae]s?))$"
    ),
    verbs=phrases("""decir, hacer, tener, poner, venir, ver, dar, ir, pedir, morir, sustituir, reunir, prohibir,
impedir, evitar, descartar, declinar, rehusar, vetar, frustrar, omitir, fracasar, boicotear, renunciar, desistir,
revocar, negar"""),
    not_verbs=NOT_VERBS,
    negations=phrases("""=no, =nunca, =jamás, =ni, =tampoco, =nada, =nadie, =ninguno, en vez de, en lugar de, lejos de,
todo menos, en modo alguno, de ningún modo, en ningún momento, en absoluto, en ningún caso, bajo ningún concepto,
en ninguna circunstancia"""),
    local_negations=phrases("""=sin, en ausencia de, a falta de, por falta de, =salvo, =excepto, a excepción de,
a excepción del, con excepción de, con excepción del, con la excepción de, con la excepción del, a diferencia de,
a diferencia del, al contrario que"""),
    noun_negations=phrases("=ningún, =ninguna, =ningunos, =ningunas, =cero"),
    not_negations=phrases("""no solo, no sólo, no solamente, no únicamente, no tan solo, no simplemente, no menos de,
no menos que, no más de, no más tarde, no obstante, no hay duda, no cabe duda, no es de extrañar, no es casual,
no en vano, no proliferación, no agresión, no violencia, no injerencia, no alineado, no gubernamental, no tanto,
sin duda, sin dudas, sin lugar a dudas, sin lugar a duda, sin precedentes, sin precedente, sin embargo, sin fin,
sin cesar, sin techo, sin igual, más que nunca, como nunca, nada menos que, nada más, no cesar de, no dejar de,
no descartar, no excluir, no negar, no ocultar, no desmentir, si no, antes que nada, ni más ni menos, no se limita,
no hace sino, no hacer más que, a salvo, =sano y salvo, =sana y salva, =sanos y salvos"""),
    denials=phrases("""negar, desmentir, desmentido, refutar, rebatir, rechazar, contradecir, =es falso, =era falso,
=es falsa, =son falsas, =son falsos, =falso que, =noticia falsa, =noticias falsas, =información falsa, infundado,
sin fundamento, carecer de fundamento, ninguna prueba, bulo, =es mentira, =es una mentira, =no es cierto,
=no era cierto, =no es verdad, =no es así, =es incorrecto, =es erróneo, descartar que, excluir que, tildar de falso,
falsamente, =era mentira, =fue falso, =era falsa, =resultó falso, =resultó falsa, =resultó ser falso,
=resultó ser falsa, =es inexacto, =no hay pruebas, =no hay prueba, =no existen pruebas, =no hay evidencia,
=no hay evidencias, =no hay indicios, retractar"""),
    failures=phrases("""negarse a, negar a, rehusar, declinar, evitar, dejar de, renunciar, renuncia, cesar de, impedir,
fracasar, fracaso, abstener, abstenerse, omitir, olvidar, prohibir, cancelar, cancelación, anular, boicotear, boicot,
vetar, frustrar, incapaz de, imposible, imposibilidad, dejar sin, descartar, abandonar la idea, faltar a, incumplir,
desistir, revocar, echarse atrás, dar marcha atrás"""),
    hedges=phrases("""planear, planificar, plan para, planes para, plan de, proyecto de, proyecto para, =previsto,
=prevista, =previstos, =previstas, =tiene previsto, programado, =programa, intención, intentar, intento, pretender,
querer, =quiere, =quieren, =quería, =quiso, esperar, esperanza, desear, deseo, aspirar a, buscar, =busca, =buscan,
tratar de, procurar, proponer, propuesta, proponerse, prometer, promesa, comprometer a, compromiso de, aceptar, acordar,
decidir, decisión de, amenazar con, amenaza de, presunto, presuntamente, supuesto, supuestamente, presumir, suponer,
alegar, hipótesis, quizá, quizás, tal vez, acaso, probable, probabilidad, improbable, posible, posibilidad,
posiblemente, probablemente, previsiblemente, presumiblemente, aparentemente, potencialmente, eventualmente,
hipotéticamente, eventual, potencial, verosímil, plausible, aparente, al parecer, por lo visto, sospechar, sospecha,
sospechoso, acusar, acusación, temer, temor, riesgo de, rumor, =parece, =parecen, =parecía, dudar, duda, creer, =cree,
=creen, pensar, opinar, estimar que, considerar, pedir que, pedir a, solicitar, =llama a, =llamó a, instar, exhortar,
invitar a, recomendar, recomendación, ordenar que, exigir, reclamar, =negocia, =negocian, =negociar, =negociaban,
discutir si, en estudio, con vistas a, ofrecer, preparar para, prepararse, =dispuesto a, =dispuesta a, =dispuestos a,
=listo para, =lista para, a punto de, con el fin de, a fin de, con el objetivo de, objetivo de, para que, capaz de,
en condiciones de, aconsejar, sugerir, voluntad de, borrador, previsión, escenario, no confirmado,
estudiar la posibilidad, valorar, sopesar, barajar, contemplar la posibilidad, =se prevé que, =se preveía que,
=se prevé, =tienen previsto, =tenía previsto, instar a, instar al, disponerse a, =se dispone a, =se disponen a,
=se disponía a, =casi, =por poco, exhortar a, exhortar al, pedir al, invitar al, en negociaciones para, según parece,
favorito para, estudiar si, =prevé, =prevén, =preveía, =preveían, =estudia, =estudian, =estudiaba"""),
    modals=phrases("""=puede, =pueden, =podía, =podían, =podrá, =podrán, =podría, =podrían, =pueda, =puedan, =pudo,
=pudiera, =pudieran, =podemos, =poder, =debe, =deben, =debía, =debían, =deberá, =deberán, =debería, =deberían, =deba,
=deban, =debió, =deber, =va a, =van a, =iba a, =iban a, =vaya a, =vayan a, =tiene que, =tienen que, =tendrá que,
=tendrán que, =tendría que, =hay que, =habrá que, =ha de, =han de"""),
    conditions=phrases("""=si, siempre que, siempre y cuando, a condición de que, con tal de que, a menos que,
a no ser que, en caso de que, en el caso de que, en el supuesto de, salvo que, suponiendo que, como si"""),
    not_hedges=phrases("""a propuesta de, a propuesta del, como si, =si bien, en caso de, =lo más posible,
lo antes posible, tan pronto como sea posible, sin duda, sin dudas, sin lugar a dudas, no hay duda, no cabe duda,
fuera de toda duda, proyecto de ley, proyectos de ley, proposición de ley, por supuesto, en el supuesto, debido a,
programa nuclear, =el programa, =un programa, sala de espera, lista de espera, casi todo, casi cada, casi siempre,
casi nunca, casi ninguno, casi ningún, casi nadie, casi nada, casi exclusivamente, casi enteramente, casi totalmente,
casi por completo, casi la mitad, casi mitad, casi un, casi el doble, casi dos tercios, casi seguro, casi de inmediato,
casi inmediatamente, casi tan, casi tanto, casi al mismo, =el sospechoso, =la sospechosa, =los sospechosos,
=las sospechosas, =un sospechoso, =una sospechosa, =al sospechoso, =del sospechoso, =dos sospechosos, =tres sospechosos,
=el acusado, =la acusada, =los acusados, =las acusadas, =un acusado, =una acusada, =al acusado, =del acusado,
=dos acusados, =tres acusados, =cuatro acusados, =cinco acusados, =seis acusados, =siete acusados, =ocho acusados,
=nueve acusados, =diez acusados, =prevé el, =prevé la, =prevé los, =prevé las, =prevé un, =prevé una, =prevé unos,
=prevé unas, =prevé en, =prevé para, =prevé su, =prevé sus, =prevé también, =prevé como, =prevén el, =prevén la,
=prevén los, =prevén las, =prevén un, =prevén una, =prevén unos, =prevén unas, =prevén en, =prevén para, =prevén su,
=prevén sus, =prevén también, =prevén como, =preveía el, =preveía la, =preveía los, =preveía las, =preveía un,
=preveía una, =preveía unos, =preveía unas, =preveía en, =preveía para, =preveía su, =preveía sus, =preveía también,
=preveía como, =estudia el, =estudia la, =estudia los, =estudia las, =estudia un, =estudia una, =estudia en,
=estudia con, =estudia su, =estudia sus, =estudia para, =estudian el, =estudian la, =estudian los, =estudian las,
=estudian un, =estudian una, =estudian en, =estudian con, =estudian su, =estudian sus, =estudian para, =estudiaba el,
=estudiaba la, =estudiaba los, =estudiaba las, =estudiaba un, =estudiaba una, =estudiaba en, =estudiaba con,
=estudiaba su, =estudiaba sus, =estudiaba para, nadie duda"""),
    hedge_endings=r"(?:\w[abeird]r(?:á|án|emos|ía|ían|íamos))$",
    clause_starts=phrases("""=que, =pero, =sino, mientras, cuando, =después, después de que, antes de, antes de que,
porque, ya que, puesto que, pues, dado que, aunque, si bien, a pesar de, pese a, para que, =luego, por tanto,
por lo tanto, en cambio, =si, sin embargo, no obstante, como, hasta que, desde que, tras, =donde, =salvo, excepto,
a fin de que, de modo que, así que, en tanto, al contrario"""),
    relatives=phrases("=que, =quien, =quienes, =cual, =cuales, =cuyo, =cuya, =cuyos, =cuyas, =donde"),
    coordinators=words("y e o u ni &"),
    opposites=(
        words("desde tras después"),
        words("hasta antes"),
    ),
    months=numbers("""enero/ene=1 febrero/feb=2 marzo/mar=3 abril/abr=4 mayo/may=5 junio/jun=6 julio/jul=7 agosto/ago=8
septiembre/setiembre/sept/sep/set=9 octubre/oct=10 noviembre/nov=11 diciembre/dic=12"""),
    weekdays=numbers("""lunes/lun=1 martes=2 miércoles/miercoles/mié=3 jueves/jue=4 viernes/vie=5 sábado/sábados/sabado/
sáb=6 domingo/domingos/dom=7"""),
    ordinals=numbers("""primer=1 tercer=3 primer|o|a|os|as=1 segund|o|a|os|as=2 tercer|o|a|os|as=3 cuart|o|a|os|as=4
quint|o|a|os|as=5 sext|o|a|os|as=6 séptim|o|a|os|as=7 sétim|o|a|os|as=7 octav|o|a|os|as=8 noven|o|a|os|as=9
décim|o|a|os|as=10 undécim|o|a|os|as=11 duodécim|o|a|os|as=12 decimotercer|o|a|os|as=13 decimocuart|o|a|os|as=14
decimoquint|o|a|os|as=15 decimosext|o|a|os|as=16 decimoséptim|o|a|os|as=17 decimoctav|o|a|os|as=18
decimonoven|o|a|os|as=19 vigésim|o|a|os|as=20 trigésim|o|a|os|as=30 cuadragésim|o|a|os|as=40 quincuagésim|o|a|os|as=50
centésim|o|a|os|as=100"""),
    ordinal_marks=r"\.?(?:[ºª°ᵉʳ]+|er|ro|ra|do|da|to|ta|vo|va|no|na|mo|ma|[oa])s?",
    not_numbers=words("un uno una unos unas"),
    not_ordinals=phrases("""primer ministro, primera ministra, =primera dama, =primer plano, =primera línea,
=primera plana, =primera instancia, =en primer lugar, =en primer término, =primer lugar, =por segundo, =segundos,
=un segundo, =en segundo lugar, =segunda mano, =segundo plano, =un tercio, =tercer mundo, =terceros países, =terceros,
=tercera edad, =un cuarto, =tres cuartos, =cuarto de, =un quinto, =un décimo, =primeras horas"""),
    magnitudes=numbers("mil||es=3 mill|ón|ones|/mlls/mdd=6 millardo||s=9 bill|ón|ones=12 trill|ón|ones=18"),
    dozens=numbers("""decena=10 docena=12 quincena=15 veintena=20 treintena=30 cuarentena=40 cincuentena=50 centena=100
centenar=100 millar=1000"""),
    percents=phrases("%, por ciento, porciento, por cien"),
    points=phrases("puntos porcentuales, punto porcentual, puntos de porcentaje, =pp, =p.p."),
    currencies=pairs("""€/eur|o|os|=EUR $/us$/usd/u$s/dólar||es/dólares_estadounidenses=USD £/gbp/libra||s/
libra_esterlina/libras_esterlinas=GBP ¥/jpy/yen||es=JPY cny/rmb/yuan||es/renminbi=CNY ₽/rub||lo/rublos=RUB chf/
franco_suizo/francos_suizos/francos=CHF peseta||s=ESP mxn/pesos_mexicanos=MXN ars/pesos_argentinos=ARS cop/
pesos_colombianos=COP clp/pesos_chilenos=CLP uyu/pesos_uruguayos=UYU bolívar||es=VES pen/soles=PEN brl/reales=BRL
lira_turca/liras_turcas=TRY ₩/krw=KRW inr/₹/rupia||s=INR ₴/uah/grivna||s=UAH pln/zloty=PLN ils/₪/shekel=ILS"""),
    units=pairs("""segundo||s/seg/s=second minuto||s/min=minute hora||s/h=hour día||s/jornada||s=day semana||s=week
mes||es=month año||s=year década||s/decenio||s=decade siglo||s=century mm/milímetro||s=mm cm/centímetro||s=cm
m/metro||s=m km/kilómetro||s=km milla||s=mile pie||s=foot pulgada||s=inch km2/km²/kilómetro_cuadrado/
kilómetros_cuadrados=km2 m2/m²/metro_cuadrado/metros_cuadrados=m2 ha/hectárea||s=ha acre||s=acre g/gramo||s=g kg/
kilo||s/kilogramo||s=kg t/tonelada||s=t l/litro||s=l w/vatio||s=w kw/kilovatio||s=kw mw/megavatio||s=mw
gw/gigavatio||s=gw kwh/kilovatio_hora/kilovatios_hora/kilovatios-hora=kwh °c/grados_celsius/grados_centígrados/celsius=c
°f/grados_fahrenheit=f persona||s/habitante||s=person"""),
    bounds=pairs("""más_de||l|_los|_las/más_que/superior|_a|_al|es_a/superior_a_los/por_encima_de||l|_los/
supera||_los|n|n_los/super|ó|ó_los|ar/supera|r_los|_las/excede||_los/mayor|_de|_que|es_de=more al_menos/por_lo_menos/
como_mínimo/cuando_menos/no_menos_de/mínimo/un_mínimo_de/cuanto_menos=least menos_de||l|_los/menos_que/
inferior|_a|_al|es_a/por_debajo_de||l|_los/bajo_los/menor|_de|_que|es_de/ni_siquiera=less hasta||_los|_un|_el/
como_máximo/a_lo_sumo/no_más_de/máximo/un_máximo_de/como_mucho=most alrededor_de||l/cerca_de/en_torno_a||l|_los/
aproximadamente/casi||_el/unos/unas/más_o_menos/próximo_a/cercano_a/del_orden_de/estimado_en=about"""),
    bounds_after=pairs("""aproximadamente/más_o_menos=about o_más/y_más/como_mínimo/al_menos/por_lo_menos/en_adelante/
y_pico=least o_menos/como_m|áximo|ucho/a_lo_sumo=most"""),
    between=(("entre", "y"), ("entre", "e"), ("de", "a"), ("desde", "hasta"), ("del", "al")),
    labels=phrases("""artículo, art, arts, capítulo, cap, sección, apartado, párrafo, inciso, anexo, título, fase,
punto, cuadro, tabla, figura, fig, volumen, vol, tomo, siglo, milenio, resolución, directiva, reglamento, decreto,
protocolo, enmienda, categoría, nivel, página, pág, guerra mundial, república, división, lote, etapa, número, núm,
edición, congreso, reactor, bloque, legislatura"""),
    # The eighties: "los años 80", "los años 1980".
    decades=r"(?:los años|década de los|década del) '?(?P<tens>(?:1[5-9]|20)?\d)0\b",
    decimal=",",
    group=". '",
    day_first=True,
)
