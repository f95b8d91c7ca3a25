"""Italian, as newspapers, offices and handbooks write it."""

from __future__ import annotations

from factcheck.languages.italian_verbs import IRREGULAR, NOT_VERBS
from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words

_DETERMINERS = words("""il lo la i gli le l' un uno una un' quest|o|a|i|e quest' quell|o|a|i|e quel quei quegli quell'
ogni qualche alcuni alcune qualsiasi qualunque ciascun ciascuno ciascuna suo sua suoi sue loro nostr|o|a|i|e tutti tutte
tale tali""")
_PREPOSITIONS = words("""di d' a ad da in con per tra fra col coi del||lo|la|l' dei degli delle al||lo|la|l' ai agli
alle dal||lo|la|l' dai dagli dalle nel||lo|la|l' nei negli nelle su sul||lo|la|l' sui sugli sulle verso presso
attraverso durante secondo senza oltre contro dopo entro fino sino""")
_AUXILIARIES = words("""è sono sei siamo siete era erano ero eravamo fu furono fosse fossero sia siano sarà saranno
sarebbe sarebbero essere essendo stat|o|a|i|e ha hanno ho hai abbiamo avete avev|a|ano|o|amo ebbe ebbero avesse avessero
abbia abbiano avrà avranno avrebbe avrebbero avere avendo avut|o|a|i|e viene veng|ono|a|ano veniv|a|ano venne vennero
venisse verrà verranno verrebbe verrebbero sta stanno stava stavano stia stiano starebbe starebbero""")

ITALIAN = Language(
    code="it",
    name="Italian",
    understood=True,
    stemmer="italian",
    determiners=_DETERMINERS,
    prepositions=_PREPOSITIONS,
    auxiliaries=_AUXILIARIES,
    stop_words=words("""e ed o od oppure ma però che chi cui quale quali ciò c' s' m' t' v' n' io tu lui lei ess|o|a|i|e
egli ella noi voi loro mi ti ci vi si se ne me te sé mi|o|a|ei|e tuo tua tuoi tue vostr|o|a|i|e stess|o|a|i|e come dove
quando quant|o|i|a|e mentre perché poiché affinché dunque quindi così anche pure poi già ancora più molt|o|i|a|e
poc|o|a|hi|he tant|o|i|a|e tutto tutta tutt' altr|o|i|a|e non né mai tuttavia infatti inoltre cioè nonché""")
    | _DETERMINERS
    | _PREPOSITIONS
    | _AUXILIARIES,
    elisions=words("""vent' trent' quarant' cinquant' sessant' settant' ottant' novant' cent' l' un' dell' all' dall'
nell' sull' coll' quell' quest' d' c' s' m' t' v' n' dov' com' cos' anch' tutt' quant' nessun' qualcun' alcun' sant'
mezz' grand' altr' quand' gl' degl' negl' senz'"""),
    irregular=IRREGULAR,
    spelling=(
        (r"(\w\w)tric[ei]$", r"\1tore"),  # attrici, attore
        # Hard c and g: nega, negherà; attacco, attacchi; banca, banche.
        (r"^(?!(?:anche|neanche|qualche)$)(\w\w+[cg])h(?=(?:e|i|ino|iamo|erà|eranno|erebbe|erebbero)$)", r"\1"),
        # The stemmer takes the end of comprende for a suffix, but not that of prendono.
        (r"(\wend)[aei]$", r"\1ere"),
    ),
    titles=words("""president|e|i vicepresidente premier prim|o|a ministr|o|a|i segretari|o|a generale cancellier|e|a re
principe||ssa regina papa cardinale vescovo arcivescovo don padre suor monsignor signor||a dott||or dr prof||essor ing
avv||ocato on onorevole sen senator|e|i deputat|o|a sindac|o|a governatore ambasciatore portavoce leader capo colonnello
capitano maggiore ammiraglio maresciallo comandante tenente sergente giudice procuratore commissari|o|a direttore
dittatore zar emiro sultano sceicco ayatollah imam ex"""),
    connectors=words("di del||lo|la dei degli dell|e|' d' de da van von der den bin al el"),
    demonyms=nations("""AE=emiratin|o|a|i|e,emirati,emirati_arabi_uniti,eau AF=afgan|o|a|i|e,afghan|o|a|i|e
AL=albanes|e|i AM=armen|o|a|i|e AR=argentin|o|a|i|e AT=austriac|o|a|i|he AU=australian|o|a|i|e
AZ=azer|o|a|i|e,azerbaigian|o|a|i|e,azerbaigian BA=bosniac|o|a|i|he,bosnia BE=belg|a|i|he,belga BG=bulgar|o|a|i|e
BR=brasilian|o|a|i|e BY=bielorus|so|sa|si|se,bielorussia CA=canades|e|i CD=congoles|e|i,rdc
CH=svizzer|o|a|i|e,elvetic|o|a|i|he CL=cilen|o|a|i|e CN=cines|e|i,rpc,repubblica_popolare_cinese CO=colombian|o|a|i|e
CU=cuban|o|a|i|e CY=cipriot|a|i|e CZ=cec|o|a|hi|he,repubblica_ceca
DE=tedesc|o|a|hi|he,germanic|o|a|i|he,repubblica_federale_tedesca DK=danes|e|i DZ=algerin|o|a|i|e EE=estone,estoni
EG=egizian|o|a|i|e ES=spagnol|o|a|i|e ET=etiop|e|i,etiopic|o|a|i|he FI=finlandes|e|i,finnic|o|a|i|he FR=frances|e|i
GB=britannic|o|a|i|he,ingles|e|i,scozzes|e|i,galles|e|i,gran_bretagna,inghilterra,scozia,galles,uk GE=georgian|o|a|i|e
GR=grec|o|a|i|he,ellenic|o|a|i|he HR=croat|o|a|i|e HU=ungheres|e|i,magiar|o|a|i|e ID=indonesian|o|a|i|e IE=irlandes|e|i
IL=israelian|o|a|i|e IN=indian|o|a|i|e IQ=irachen|o|a|i|e IR=iranian|o|a|i|e,persian|o|a|i|e IS=islandes|e|i
IT=italian|o|a|i|e JO=giordan|o|a|i|e JP=giappones|e|i,nipponic|o|a|i|he KE=kenian|o|a|i|e,keniot|a|i|e,keniota
KH=cambogian|o|a|i|e KP=nordcorean|o|a|i|e,rpdc,corea_del_nord,nord_corea KR=sudcorean|o|a|i|e,corea_del_sud,sud_corea
KW=kuwaitian|o|a|i|e KZ=kazak|o|a|i|hi|he,kazac|o|a|hi|he,kazakistan,kazakh|o|a|i|hi|he LB=libanes|e|i LT=lituan|o|a|i|e
LV=letton|e|i LY=libic|o|a|i|he MA=marocchin|o|a|i|e MD=moldav|o|a|i|e,moldova ME=montenegrin|o|a|i|e ML=malian|o|a|i|e
MM=birman|o|a|i|e,birmania MX=messican|o|a|i|e MY=males|e|i,malaysian|o|a|i|e,malesia,malaysia NG=nigerian|o|a|i|e
NL=olandes|e|i,neerlandes|e|i,olanda NO=norveges|e|i NZ=neozelandes|e|i PE=peruvian|o|a|i|e PH=filippin|o|a|i|e
PK=pachistan|o|a|i|e,pakistan|o|a|i|e PL=polacc|o|a|hi|he PS=palestines|e|i,palestina,gaza,cisgiordania PT=portoghes|e|i
QA=qatariot|a|i|e,qatarin|o|a|i|e RO=romen|o|a|i|e,rumen|o|a|i|e RS=serb|o|a|i|e RU=russ|o|a|i|e,federazione_russa
SA=saudit|a|i|e SD=sudanes|e|i SE=svedes|e|i SI=sloven|o|a|i|e SK=slovacc|o|a|hi|he SO=somal|o|a|i|e SY=sirian|o|a|i|e
TH=thailandes|e|i,tailandes|e|i TN=tunisin|o|a|i|e TR=turc|o|a|hi|he TW=taiwanes|e|i UA=ucrain|o|a|i|e
US=american|o|a|i|e,statunitens|e|i,usa,america,u.s.a.,stati_uniti_d'america UZ=uzbek|o|a|i|hi|he,uzbec|o|a|hi|he
VA=vatican|o|a|i|e,santa_sede VE=venezuelan|o|a|i|e VN=vietnamit|a|i|e XK=kosovar|e|i,cossovo YE=yemenit|a|i|e
ZA=sudafrican|o|a|i|e"""),
    verb_endings=(
        r"(?:\w[aiu]t[oaie]|\w\w[aei]re|\w(?:ando|endo|arono|irono|erono|[aei]ssero)|\w[ae]va(?:no|mo)?|\wivano"
        r"|\w(?:rebbe|rebbero|[aeirdtvp]rà|[aeirdtvp]ranno)|\w[òì]|\w[^ts\W]iva|\wisc(?:e|ono|a|ano)|\w\wono"
        r"|\w\w[^ei\W]ano|\w\wende|\w\w(?:ar|er|ir|rr)(?:si|lo|la|li|le|ci))$"
    ),
    verbs=phrases("""dire, fare, dare, prendere, rendere, vedere, prevedere, mettere, chiedere, scrivere, leggere,
vivere, ricevere, rinunciare, omettere, sventare, scongiurare, boicottare, scartare, revocare, impiegare"""),
    not_verbs=NOT_VERBS,
    negations=phrases("""=non, =mai, =né, =neppure, =neanche, =nemmeno, =mica, =affatto, =niente, =nulla, =nessuno,
al posto di, invece di, tutt' altro che, in nessun modo, in alcun modo, in nessun caso, in alcun caso,
in nessuna circostanza"""),
    local_negations=phrases("""senza, =senz', senza che, in assenza di, in mancanza di, privo di, =tranne, =eccetto,
=salvo, =escluso, =esclusa, =esclusi, =escluse, =fuorché, ad eccezione di, ad eccezione del, ad eccezione dello,
ad eccezione della, ad eccezione dell', ad eccezione dei, ad eccezione degli, ad eccezione delle, a eccezione di,
a eccezione del, a eccezione dello, a eccezione della, a eccezione dell', a eccezione dei, a eccezione degli,
a eccezione delle, a differenza di, a differenza del, a differenza dello, a differenza della, a differenza dell',
a differenza dei, a differenza degli, a differenza delle, all' infuori di, fatta eccezione per"""),
    noun_negations=phrases("=nessun, =nessuna, =nessun', =alcun, =alcuna, =alcuno, =zero"),
    not_negations=phrases("""non solo, non soltanto, non solamente, non tanto, senza dubbio, senza alcun dubbio,
senza precedenti, senza pari, non meno di, non più di, non oltre, non a caso, non c' è dubbio, non ci sono dubbi,
non governativa, nientemeno, nient' altro che, nulla osta, non appena, mai come, più che mai, quanto mai, come non mai,
non proliferazione, non violenza, non aggressione, non ingerenza, non allineati, senza tetto, non può che, non fa che,
non resta che, non escludere, non nascondere, non smentire, non negare, in salvo, essere salvo, =sano e salvo,
=sana e salva, =sani e salvi, salvo per miracolo"""),
    denials=phrases("""negare, smentire, smentita, confutare, respingere, ritrattare, contestare che, =è falso,
=era falso, =è falsa, =sono false, =falso che, =falsa notizia, =notizia falsa, =è inesatto, =è errato, =non è vero,
=non era vero, =non risulta, infondato, privo di fondamento, senza fondamento, nessuna prova, è una bugia, bufala,
escludere che, non corrisponde al vero, falsamente, =falsa la voce, =false le voci, =falsa la notizia,
=si è rivelata falsa, =si è rivelato falso, =si sono rivelate false, =rivelata falsa, =rivelatasi falsa,
=si rivelò falsa, non ci sono prove, non vi sono prove, non c' è prova, non c' è alcuna prova, non esistono prove,
=non risulta che, =nessuna conferma che"""),
    failures=phrases("""rifiutare, rifiuto, rifiutarsi, evitare, mancare di, =mancata, =mancato, =mancate, =mancati,
rinunciare, rinuncia, smettere di, impedire, fallire, fallimento, astenersi, omettere, sventare, scongiurare,
vietare di, proibire di, annullare, boicottare, cessare di, declinare, scartare, porre il veto, mettere il veto,
dire di no, dire no, impossibile, sottrarsi, revocare, fare marcia indietro, tirarsi indietro"""),
    hedges=phrases("""pianificare, programmare di, =programmato, =programmata, =programmati, =programmate, in programma,
progettare di, =progetta, =progettano, prevedere di, previsto per, intendere, intenzione, sperare, speranza, mirare a,
puntare a, cercare di, tentare di, tentativo, provare a, proporre, proposta, =valuta se, =valutando, =valutare,
promettere, promessa, impegnarsi a, impegno a, accettare di, decidere di, decisione di, disposto a, pronto a,
in procinto di, sul punto di, augurarsi, desiderare, desiderio, =ambisce, aspirare a, minacciare di, minaccia di,
presunto, asserito, presumibile, plausibile, congetturare, auspicare, auspicio, vagliare, sollecitare, rischiare di,
apprestarsi, accingersi, =valutano, =volesse, =volessero, =temeva, =credono, =credeva, =pensano, =pensava, =progettava,
supporre, ipotizzare, ipotesi, forse, probabilmente, possibilmente, eventualmente, presumibilmente, verosimilmente,
potenzialmente, presuntamente, magari, probabile, improbabile, possibile, eventuale, potenziale, verosimile,
apparentemente, sospetto, sospettare, accusare, =teme, =temono, timore, rischio di, rischio che, =voci, indiscrezione,
=pare, sembrare, si dice che, dubitare, dubbio, =crede, ritenere, =pensa, stimare che, aspettarsi, =atteso, =attesa,
=attesi, =attese, previsione, piano per, piano di, progetto di, progetto per, bozza, chiedere di, chiedere che,
chiedere a, invitare a, esortare, raccomandare, ordinare di, pretendere, =esige, invocare, appello a, =negozia,
=negoziano, =negoziare, discutere di, discutere se, allo studio, al vaglio, in vista di, offrire di, offrirsi,
preparare a, prepararsi, =vuole, =vogliono, =voleva, =volevano, =vorrebbe, =vorrebbero, =volere, =voler, =vuol, =voglia,
=vogliano, =vorrà, =voluto, volontà di, scenario, secondo indiscrezioni, allo scopo di, al fine di, obiettivo di,
concordare di, suggerire, in grado di, capace di, non confermato, mirare ad, puntare ad, provare ad, impegnarsi ad,
impegno ad, disposto ad, pronto ad, aspirare ad, chiedere ad, invitare ad, appello ad, preparare ad, chiedere al,
chiedere alla, chiedere all', chiedere ai, chiedere agli, chiedere alle, =è vicino a, =è vicina a, =sono vicini a,
=era vicino a, =era vicina a, =erano vicini a, =vicino ad, =vicina ad, =vicini ad, =vicino all' accordo,
=vicina all' accordo, =vicini all' accordo, =quasi, indiscrezioni non confermate, secondo indiscrezioni non confermate,
a quanto pare, a quanto sembra, favorito per, dato per favorito, in trattativa per, in corsa per"""),
    modals=phrases("""=può, =possono, =possiamo, =possa, =possano, =poteva, =potevano, =potrà, =potranno, =potrebbe,
=potrebbero, =potesse, =potessero, =poter, =potuto, =deve, =devono, =debba, =debbano, =debbono, =dobbiamo, =doveva,
=dovevano, =dovrà, =dovranno, =dovrebbe, =dovrebbero, =dovesse, =dovessero, =dover, =bisogna, =occorre, =sta per,
=stanno per, =stava per, =stavano per"""),
    conditions=phrases("""=se, qualora, purché, a condizione che, a patto che, nel caso in cui, nel caso che, casomai,
semmai, sempre che, ammesso che, a meno che, quand' anche, salvo che, =ove"""),
    not_hedges=phrases("""anche se, come se, =se stesso, =se stessa, =se stessi, =a se stante, =se ne, =se n',
in caso di, quanto possibile, prima possibile, più possibile, presto possibile, senza dubbio, senza alcun dubbio,
non c' è dubbio, fuori di dubbio, capo d' accusa, sala d' attesa, lista d' attesa, proposta di legge, su proposta di,
su proposta del, su proposta della, dovuto a, quasi tutto, quasi ogni, quasi metà, quasi la metà, quasi sempre,
quasi mai, quasi nessuno, quasi niente, quasi nulla, quasi esclusivamente, quasi interamente, quasi completamente,
quasi totalmente, quasi subito, quasi contemporaneamente, quasi un, quasi una, quasi il, quasi la, quasi due terzi,
quasi certo, quasi due volte, nessuno dubita, nessuno mette in dubbio"""),
    hedge_endings=r"(?:rebbe|rebbero|remmo|\wrà|[aeirdtvp]ranno|[aei]remo)$",
    clause_starts=phrases("""=che, =ma, =però, tuttavia, bensì, mentre, quando, =dopo, =prima che, =prima di, perché,
poiché, siccome, sebbene, benché, nonostante, malgrado, anche se, affinché, finché, =dove, quindi, perciò, pertanto,
infatti, invece, anziché, =se, qualora, eppure, =ovvero, cioè, =visto che, =dato che, =dal momento che, =in quanto,
=in modo che, appena, intanto, =salvo, =tranne, =pur, al contrario"""),
    relatives=phrases("=che, =cui, =chi, =dove, =ove, =quale, =quali"),
    coordinators=words("e ed o od oppure nonché ovvero né &"),
    opposites=(
        words("da dal dallo dalla dall' dai dagli dalle dopo"),
        words("a ad al allo alla all' ai agli alle fino entro prima"),
        words("di del dello dell'"),
    ),
    months=numbers("""gennaio/genn/gen=1 febbraio/febbr/feb=2 marzo/mar=3 aprile/apr=4 maggio/magg/mag=5 giugno/giu=6
luglio/lug=7 agosto/ago=8 settembre/sett/set=9 ottobre/ott=10 novembre/nov=11 dicembre/dic=12"""),
    weekdays=numbers("""lunedì/lunedi/lun=1 martedì/martedi=2 mercoledì/mercoledi=3 giovedì/giovedi=4 venerdì/venerdi=5
sabato=6 domenica=7"""),
    ordinals=numbers("""prim|o|a|i|e=1 second|o|a|i|e=2 terz|o|a|i|e=3 quart|o|a|i|e=4 quint|o|a|i|e=5 sest|o|a|i|e=6
settim|o|a|i|e=7 ottav|o|a|i|e=8 non|o|a|i|e=9 decim|o|a|i|e=10 undicesim|o|a|i|e=11 dodicesim|o|a|i|e=12
tredicesim|o|a|i|e=13 quattordicesim|o|a|i|e=14 quindicesim|o|a|i|e=15 sedicesim|o|a|i|e=16 diciassettesim|o|a|i|e=17
diciottesim|o|a|i|e=18 diciannovesim|o|a|i|e=19 ventesim|o|a|i|e=20"""),
    ordinal_marks="[ºª°]|esim[oaie]|im[oaie]|[oa]",
    not_numbers=words("un uno una un'"),
    not_ordinals=phrases("""=secondi, =secondo il, =secondo la, =secondo lo, =secondo l', =secondo i, =secondo gli,
=secondo le, =secondo un, =secondo una, =secondo quanto, =secondo quello, =secondo quel, =secondo questo,
=secondo questa, =secondo cui, =secondo alcuni, =secondo alcune, =secondo molti, =secondo fonti, =secondo lui,
=secondo lei, =secondo loro, =secondo stime, =secondo dati, =secondo esperti, =secondo analisti, =secondo chi,
=secondo pechino, =secondo washington, =secondo roma, =secondo bruxelles, =secondo mosca, =secondo kiev, =a seconda,
primo ministro, =prima di, =prima del, =prima della, =prima dello, =prima dell', =prima dei, =prima degli, =prima delle,
=prima che, =poco prima, =anni prima, =anno prima, =mesi prima, =mese prima, =decenni prima, =secoli prima,
=minuti prima, =ora prima, =giorni prima, =giorno prima, =ore prima, =settimane prima, =come prima, =prima possibile,
=prima persona, =primo luogo, =prima linea, =prima pagina, materia prima, =seconda mano, =terzo mondo, =primo piano,
=un terzo, =due terzi, =un quarto, =tre quarti, paese terzo, stato terzo"""),
    magnitudes=numbers("mil|a|le=3 milion|e|i/mln=6 miliard|o|i/mld/mrd=9 bilion|e|i=12"),
    dozens=numbers("""decina=10 dozzina=12 quindicina=15 ventina=20 trentina=30 quarantina=40 cinquantina=50
sessantina=60 settantina=70 ottantina=80 novantina=90 centinaio=100 migliaio=1000"""),
    percents=phrases("%, per cento, percento, p. cento"),
    points=phrases("punti percentuali, punto percentuale, punti di percentuale, punti percentuale, =p.p., =pp"),
    currencies=pairs("""€/eur|o|=EUR $/us$/usd/dollar|o|i=USD £/gbp/sterlin|a|e=GBP ¥/jpy/yen=JPY cny/rmb/yuan/
renminbi=CNY ₽/rub||lo|li=RUB chf/franco_svizzero/franchi_svizzeri/franchi=CHF lir|a|e=ITL lira_turca/lire_turche=TRY
₩/krw=KRW inr/₹/rupi|a|e=INR sek/corone_svedesi=SEK nok/corone_norvegesi=NOK pln/zloty=PLN ₴/uah/grivn|a|ia|e=UAH ils/₪/
sicl|o|i/shekel=ILS dkk/corone_danesi=DKK huf/fiorini=HUF cad/dollari_canadesi=CAD aud/dollari_australiani=AUD
sar/riyal=SAR aed/dirham=AED brl/reais=BRL mxn/pesos=MXN"""),
    units=pairs("""secondi/sec=second minut|o|i/min=minute ora/ore=hour giorn|o|i/giornat|a|e=day settiman|a|e=week
mes|e|i=month ann|o|i=year decenni|o|=decade secol|o|i=century mm/millimetr|o|i=mm cm/centimetr|o|i=cm m/mt/metr|o|i=m
km/chilometr|o|i/kilometr|o|i=km migli|o|a=mile pied|e|i=foot pollic|e|i=inch km2/km²/kmq/chilometro_quadrato/
chilometri_quadrati/chilometri_quadri=km2 m2/m²/mq/metro_quadrato/metri_quadrati/metri_quadri=m2 ha/ettar|o|i=ha
acr|o|i=acre g/grammi=g kg/chil|o|i/chilogramm|o|i=kg t/tonnellat|a|e=t libbr|a|e=pound l/litr|o|i=l w/watt=w kw/
chilowatt/kilowatt=kw mw/megawatt=mw gw/gigawatt=gw kwh/chilowattora/kilowattora=kwh °c/gradi_celsius/gradi_centigradi/
celsius=c °f/gradi_fahrenheit=f person|a|e/abitant|e|i=person"""),
    bounds=pairs("""più_d|i|el|ei|ella|ell'|elle|egli/più_che/oltre||_il|_i|_la|_le|_gli/
superior|e_a|e_al|e_ai|i_a|i_ai/supera||no|to|ti|re=more supera|_i|_il|no_i|to_i|to_il|re_i/ben_oltre/maggiore_di/
al_di_sopra_d|i|ei|el/sopra_i||l=more almeno/non_meno_di/come_minimo/perlomeno/quanto|_meno|meno/un_minimo_di/
minimo=least meno_d|i|el|ei|ella|ell'|elle/meno_che/sotto||_i|_il|_le/inferior|e_a|e_al|e_ai|i_a|i_ai/
al_di_sotto_d|i|ei|el/neanche/nemmeno/neppure=less fino_a||d|i|l|lle/sino_a/al_massimo/non_più_di/non_oltre/massimo/
un_massimo_di/tutt'_al_più/al_più=most circa||_i/intorno_a||i|l/attorno_a||i|l/quasi||_i/all'_incirca/pressappoco/
più_o_meno/approssimativamente/grosso_modo/pressoché/stimati_in=about"""),
    bounds_after=pairs("""circa/all'_incirca/più_o_meno/o_giù_di_lì/suppergiù=about e_oltre/ed_oltre/o_più/e_più/almeno/
in_su/come_minimo/e_passa=least o_meno/al_massimo/in_giù/tutt'_al_più=most"""),
    between=(("tra", "e"), ("fra", "e"), ("da", "a"), ("dai", "ai"), ("dal", "al"), ("dalle", "alle"), ("dai", "a")),
    labels=phrases("""articolo, art, artt, capitolo, cap, comma, fase, titolo, allegato, sezione, libro, volume,
paragrafo, par, punto, tabella, tab, figura, fig, protocollo, emendamento, risoluzione, direttiva, regolamento, decreto,
livello, categoria, classe, lotto, pagina, pag, secolo, millennio, edizione, congresso, divisione, guerra mondiale,
repubblica, reattore"""),
    # The eighties: "negli anni 80", "anni '80", "anni 1980".
    decades=r"(?:(?:\w*gli|primi|tardi|fine|metà|inizio) anni '?|anni ')(?P<tens>(?:1[5-9]|20)?\d)0\b",
    decimal=",",
    group=".'",
    day_first=True,
)
