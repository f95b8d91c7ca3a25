"""Spanish, as newspapers, offices and handbooks write it, on both sides of the Atlantic."""

from __future__ import annotations

from factcheck.languages.language import Language, families, nations, numbers, pairs, phrases, words

_DETERMINERS = words("""el la los las lo un una unos unas est|e|a|os|as ese esa esos esas aquel||la|los|las mi mis tu
tus su sus nuestr|o|a|os|as cada tod|o|a|os|as alg|ún|una algun|os|as cualquier||a vari|os|as amb|os|as tal||es""")
_PREPOSITIONS = words("""a al de del en con por para sin sobre entre hacia hasta desde contra según durante mediante
ante bajo tras vía""")
_AUXILIARIES = words("""soy eres es somos son era||s|n fui fue||ron|ra|ran ser|á|án|ía|ían sea||n ser siendo sido
est|oy|á|án|aba estaban estuvo estuvieron estar|á|án|ía|ían est|é|én|ar esta|ndo|do he has ha hemos han había||n hubo
hubier|on|a|an habr|á|án|ía|ían haya||n haber habiendo habido hay""")
_FORMS = families("""-/contra/des/pre/ben/mal:dice||n/dij|o|eron/di|cho|cha|chos|chas|rá|rán|ría|rían|ga|gan/
diciendo=decir -/des/re/satis:hace||n/hizo/hicieron/hech|o|a|os|as/ha|rá|rán|ría|rían|ga|gan=hacer -/ob/man/con/sos/de/
re/abs/entre:tiene||n/tuvo/tuvieron/ten|ga|gan|drá|drán|dría=tener -/inter/con/pre/pro/sobre:viene||n/vino/vinieron/
ven|ga|gan|drá|drán|dría=venir -/com/dis/im/ex/o/pro/su/contra/re/ante/pos/de/presu/sobre:pone||n/puso/pusieron/
pon|ga|gan|drá|drán/puest|o|a|os|as=poner im/ex/o/pro/su/dis:posici|ón|ones=poner pro/re/con/intro/tra/de/in/
repro:duce||n/duj|o|eron/duzca||n/ducirá=ducir pro/re/intro/repro/tra:ducci|ón|ones=ducir -/a/dis/ex/sus/con/
re:tra|e|en|jo/trajeron/traíd|o|a=traer -/pre/entre:ve||n/vi|o|eron|sto|sta|stos|stas/verá||n/veía=ver
pre/entre:vé||n=ver pro:ve|e|yó/visto=veer -:da||n/di|o|eron/dé/da|rá|rán|ba|ban|do|da|dos=dar -:va||n/iba||n/
ir|á|án|ía/vaya||n/yendo/ido=ir -:sabe||n/supo/sabrá=saber -:puede||n/pudo/pudieron/podr|á|án|ía|ían/pueda||n=poder
-:quiere||n/quiso/quisieron/querr|á|ía/quiera=querer -:deb|e|en|ió|erá|ería=deber -/de:ca|e|en|yó/cayeron/caíd|o|a|as/
caerá=caer -:le|e|yó/leyeron/leído=leer -:cre|e|yó/creyeron=creer -:oy|e|ó/oído=oír
-:sal|e|en|ga|drá|drán|ió|ida|idas=salir -:val|e|en|drá=valer es/des/ins/pros/pres/sus/trans/circuns/
rees:crit|o|a|os|as=cribir ab/reab:re||n/ri|ó|eron|rá|rán/iert|o|a|os|as/ertura=rir -/des/en:cubr|e|en|ió/
cubiert|o|a|os=cubrir -:rot|o|a|os|as/ruptura||s=romper -:muere||n/muri|ó|eron/muert|o|a|os|as|e|es/muriendo/
morirá=morir -:duerme=dormir com/emp/trop:ie|za|zan|ce|cen=ezar com:ien|za|zan|ce=enzar c:ierr|a|an|e=errar
ent:ierra||n=errar n:ieg|a|an|ue=egar den:iega=egar p:iens|a|an|e=ensar gob:ierna||n=ernar recom:ienda||n=endar
desp:ierta=ertar despl:ieg|a|an|ue=egar conf:iesa=esar atrav:iesa||n=esar manif:iesta||n=estar s:ienta=entar
cal:ienta=entar al:ienta=entar ac/rec:uerd|a|an|e=ordar dem/m:uestra||n=ostrar enc:uentr|a|an|e=ontrar c:uenta||n=ontar
apr/compr/pr/repr:ueb|a|an|e=obar c:uesta||n=ostar v:uela||n=olar ren:ueva||n=ovar j:ueg|a|an|ue=ugar f/ref/
esf:uerza||n=orzar ap:uesta||n=ostar r:uega=ogar cons:uela=olar p:ierd|e|en|a/érdida||s=erder def:iend|e|en|a/
ensa||s=ender ent/ext/at/enc/t/desc:iende||n=ender ext:ensión=ender v/dev/rev/env:uel|ve|ven|to|ta|tas|tos=olver res/
dis/abs:uel|ve|ven|to|ta|tos|tas=olver res/dis:oluci|ón|ones=olver m/prom/rem/conm:uev|e|en|a=over -/des/im/
ex:pid|e|en|ió/pidieron/pida||n/pidiendo=pedir s/cons/pros/pers:igu|e|en|ió/iguieron/iga||n/iguiendo=eguir el/reel/
corr:ig|e|en|ió/igieron/ija||n/igiendo=egir r:ig|e|en|ió/igieron=egir el/reel:ecci|ón|ones/ect|o|a|os|oral/
ectorales=egir comp:it|e|en|ió/itieron=etir rep:it|e|en|ió/itieron=etir m:id|e|en|ió=edir r:ind|e|en|ió/indieron=endir
s:irv|e|en|ió/irvieron=ervir v/inv:ist|e|ió=estir inv/conv/adv/div:ierte||n/irti|ó|eron/ierta=ertir pref/ref/transf/
conf/inf/dif:iere||n/iri|ó|eron/iera=erir sug/h/ing/dig:iere||n/iri|ó|eron=erir ad:quiere||n/quiri|ó|eron=quirir
requ:iere||n/irió=erir m/desm:iente||n/inti|ó|eron=entir s/cons/res/pres:iente||n/inti|ó|eron=entir dim:isi|ón|ones/
it|e|ió=itir l:ance||n=anzar av:ance||s|n=anzar alc:ance||n=anzar us:a/an/ó/aron/ad|o|a|os|as/ará/o/os=ar un:e/en/ió/
ieron/id|o|a|os|as/irá/ión/iones=ir entr:a/an/ó/aron/ad|o|a|as/ará||n/e/en=ar alz:a/an/ó/ad|o|a/ará=ar arm:a/as/an/ó/
ad|o|a|os|as=ar am:a/an/ó/ad|o|a=ar -:venta||s=vender -:invasi|ón|ones=invadir -:decisi|ón|ones=decidir
-:destrucción=destruir -:construcci|ón|ones=construir -:explosi|ón|ones=explotar -:expulsi|ón|ones=expulsar
-:discusión=discutir -:conclusi|ón|ones=concluir -:suspensión=suspender -:divisi|ón|ones=dividir -:admisión=admitir
-:emisi|ón|ones=emitir -:adhesión=adherir -:ataque||s=atacar -:nac|e|ido|ida/nacimiento=nacer -:años=año -:días=día
-:hombres=hombre -:jóvenes=joven -:regímenes=régimen -:crímenes=crimen -:exámenes=examen -:imágenes=imagen
-:órdenes=orden -:orígenes=origen -:líderes=líder -:mujeres=mujer -:actri|z|ces=actor -:emperatriz=emperador
-:poderes=poder anunci/declar/afirm/confirm/explic/ratific/lleg/envi/entreg/bombarde/lanz/pag/aument/baj/qued/particip/
apoy/amenaz/adopt/financi/ocup/continu/utiliz/llev/dej/pas/indic/present/celebr/organiz/rechaz/acept/trabaj/represent/
super/bloque/elimin/consider/signific/prepar/logr/gan/mat/public/señal/asegur/denunci/acus/solicit/anul/autoriz/respet/
export/import/cruz/acab/termin/instal/visit/viaj/aterriz/ces/aplic/abandon/critic/llam/realiz/evacu/atac/busc/afect/
caus/suministr/cancel/encabez/alert/aport/apunt/agreg/aclar/estim/revel/provoc/dur/marc/orden/facilit/garantiz/regres/
retir/trat/viol/vot:a=ar viv/recib/cumpl/ocurr/escrib/permit/admit/exist/asist/insist/resist/consist/decid/divid/
describ/suscrib/prohib/discut/transmit/emit/sub/acud/incumpl/agred/invad/impart/debat/difund/exig/dirig/surg/fing/
restring/infring:e=ir vend/pretend/comet/promet/somet/aprend/comprend/emprend/sorprend/depend/respond/suspend/ced/
conced/proced/suced/acced/exced/preced/tem/romp/corr/recorr/ocurr/establec/ofrec/conoc/reconoc/pertenec/aparec/
desaparec/permanec/favorec/carec/nac/crec/venc/convenc/ejerc/cog/recog/proteg/acog/escog/met/beb/com/le/pose/
correspond:e=er reconstru/conclu/inclu/exclu/constru/destru/distribu/contribu/sustitu/constitu/atribu/hu/disminu:ye||n/
yó/yeron/ya/yendo=ir""")

SPANISH = Language(
    code="es", name="Spanish", understood=True, stemmer="spanish",
    determiners=_DETERMINERS, prepositions=_PREPOSITIONS, auxiliaries=_AUXILIARIES, irregular=_FORMS,
    stop_words=words("""y e o u ni pero mas sino que quien||es cual||es cuy|o|a|os|as donde cuando como cuanto qué quién
cuál dónde cómo cuándo porque pues aunque mientras si no yo tú él ell|a|os|as usted||es nosotros me te se nos os le les
mí ti sí ello eso esto aquello mism|o|a|os|as otr|o|a|os|as muy más menos tan||to|ta|tos|tas much|o|a|os|as
poc|o|a|os|as ya aún todavía también tampoco además así entonces luego después antes ahora aquí allí siempre nunca sólo
solo incluso excepto salvo embargo obstante través cerca lejos dentro fuera""")
    | _DETERMINERS | _PREPOSITIONS | _AUXILIARIES,
    elisions=words("d' l'"),
    spelling=(
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
        r"|\w\w[bcdfglmnpqrstvzñjiuy](?:an|en)|\w[aeiáéí]r(?:se|l[oae]s?))$"
    ),
    verbs=phrases("""decir, hacer, tener, poner, venir, ver, dar, ir, pedir, morir, sustituir, reunir, prohibir,
impedir"""),
    not_verbs=words("""estad|o|os mercad|o|os senado soldad|o|os resultad|o|os tratad|o|os abogad|o|os diputad|o|os|a|as
partid|o|os|a|as sentid|o|os pedid|o|os ruid|o|os apellid|o|os sonido contenid|o|os lad|o|os grad|o|os pasad|o|os|a|as
ganado pescado delegad|o|os jurad|o|os poblado condado cuidad|o demasiad|o|a|os|as jornad|a|as entrada||s salid|a|as
llegad|a|as décad|a|as embajad|a|as temporad|a|as mirad|a|as cada nada medid|a|as vid|a|as comida bebida caíd|a|as
herid|a|as pérdida||s bienvenida granad|a|as refugiad|o|os aliad|o|os|a|as emplead|o|os privad|o|os|a|as
adecuad|o|a|os|as avanzad|o|a debid|o|a líquid|o|a sólid|o|a rápid|o|a|os|as válid|o|a|os ácid|o|os híbrid|o|a cálido
marid|o|os olvido nido vestid|o|os cometido unid|o|os|a|as atentad|o|os certificad|o|os mandad|o comunicad|o|os
sábad|o|os pecad|o|os tejad|o fachada madrugad|a|as armad|a|as|os portada retirad|a magistrad|o|os licenciad|o|os
candidat|o|a postulad|o|os acusad|o|os detenid|o|os demandad|o|os ahorcado lugar||es hogar militar nuclear popular
particular similar azúcar dólar mar bar par titular familiar auxiliar escolar solar ejemplar pilar pesar mujer poder
deber ayer taller líder|es alquiler mujeres poderes militares nucleares populares particulares primer tercer cualquier
carácter cáncer placer ser porvenir mártir emir revólver comando bando||s mando||s contrabando cuando dividendo tremendo
referendo estupendo cuándo artillería infantería librería ingeniería tesorería secretaría mayoría comisaría minería
refinería batería galería teoría categoría asesoría tubería fiscalía gran tan pan plan clan dan orden origen imagen
examen exámenes régimen regímenes imágenes órdenes orígenes jóvenes crímenes volumen crimen joven virgen margen resumen
bien quien alguien tren desorden dictamen cien sien acuerdo venta||s muert|e|es|o|os hecho||s dich|o|a puest|o|os|a
vist|a|as|o vuelta||s prueba||s cuenta||s fuerza||s apuesta muestra||s encuentro uso||s arma||s uni|ón|ones ataque||s
defensa||s alcance avance||s electo||ral|rales apertura ruptura salvo despliegue||s parte||s nacimiento trata marca||s
visita||s compra causa||s ayuda denuncia||s dura busca oferta entrega||s retirada paga amenaza||s crítica""")
    | {form for form in _FORMS if form.endswith(("ión", "iones"))},
    negations=phrases("""=no, =nunca, =jamás, =ni, =tampoco, =nada, =nadie, =ninguno, en vez de, en lugar de, lejos de,
todo menos, en modo alguno, de ningún modo, en ningún momento, en absoluto"""),
    local_negations=phrases("=sin, en ausencia de, a falta de, por falta de"),
    noun_negations=phrases("=ningún, =ninguna, =ningunos, =ningunas, =cero"),
    not_negations=phrases("""no solo, no sólo, no solamente, no únicamente, no tan solo, no simplemente, no menos de,
no menos que, no más de, no más tarde, no obstante, no hay duda, no cabe duda, no es de extrañar, no es casual,
no en vano, no proliferación, no agresión, no violencia, no injerencia, no alineado, no gubernamental, no tanto,
sin duda, sin dudas, sin lugar a dudas, sin lugar a duda, sin precedentes, sin precedente, sin embargo, sin fin,
sin cesar, sin techo, sin igual, más que nunca, como nunca, nada menos que, nada más, no cesar de, no dejar de,
no descartar, no excluir, no negar, no ocultar, no desmentir, si no, antes que nada, ni más ni menos, no se limita,
no hace sino, no hacer más que"""),
    denials=phrases("""negar, desmentir, desmentido, refutar, rebatir, rechazar, contradecir, =es falso, =era falso,
=es falsa, =son falsas, =son falsos, =falso que, =noticia falsa, =noticias falsas, =información falsa, infundado,
sin fundamento, carecer de fundamento, ninguna prueba, bulo, =es mentira, =es una mentira, =no es cierto,
=no era cierto, =no es verdad, =no es así, =es incorrecto, =es erróneo, descartar que, excluir que, tildar de falso,
falsamente"""),
    failures=phrases("""negarse a, negar a, rehusar, declinar, evitar, dejar de, renunciar, renuncia, cesar de, impedir,
fracasar, fracaso, abstener, abstenerse, omitir, olvidar, prohibir, cancelar, cancelación, anular, boicotear, boicot,
vetar, frustrar, incapaz de, imposible, imposibilidad, dejar sin, descartar, abandonar la idea, faltar a, incumplir"""),
    hedges=phrases("""=planea, =planean, =planeaba, =planeaban,
planear, planificar, plan para, planes para, plan de, proyecto de, proyecto para, =previsto,
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
estudiar la posibilidad, valorar, sopesar, barajar, contemplar la posibilidad"""),
    modals=phrases("""=puede, =pueden, =podía, =podían, =podrá, =podrán, =podría, =podrían, =pueda, =puedan, =pudo,
=pudiera, =pudieran, =podemos, =poder, =debe, =deben, =debía, =debían, =deberá, =deberán, =debería, =deberían, =deba,
=deban, =debió, =deber, =va a, =van a, =iba a, =iban a, =vaya a, =vayan a, =tiene que, =tienen que, =tendrá que,
=tendrán que, =tendría que, =hay que, =habrá que, =ha de, =han de"""),
    conditions=phrases("""=si, siempre que, siempre y cuando, a condición de que, con tal de que, a menos que,
a no ser que, en caso de que, en el caso de que, en el supuesto de, salvo que, suponiendo que, como si"""),
    not_hedges=phrases("""a propuesta de, a propuesta del,
como si, =si bien, en caso de, =lo más posible, lo antes posible, tan pronto como sea posible,
sin duda, sin dudas, sin lugar a dudas, no hay duda, no cabe duda, fuera de toda duda, proyecto de ley,
proyectos de ley, proposición de ley, por supuesto, en el supuesto, debido a, programa nuclear, =el programa,
=un programa, sala de espera, lista de espera"""),
    hedge_endings=r"(?:\w[abeird]r(?:á|án|emos|ía|ían|íamos))$",
    clause_starts=phrases("""=que, =pero, =sino, mientras, cuando, =después, después de que, antes de, antes de que,
porque, ya que, puesto que, pues, dado que, aunque, si bien, a pesar de, pese a, para que, =luego, por tanto,
por lo tanto, en cambio, =si, sin embargo, no obstante, como, hasta que, desde que, tras, =donde, =salvo, excepto,
a fin de que, de modo que, así que, en tanto, al contrario"""),
    relatives=phrases("=que, =quien, =quienes, =cual, =cuales, =cuyo, =cuya, =cuyos, =cuyas, =donde"),
    coordinators=words("y e o u ni &"),
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
    decimal=",", group=". '", day_first=True,
)
