"""German, as newspapers, offices and handbooks write it."""

from __future__ import annotations

from types import MappingProxyType

from factcheck.languages.german_verbs import IRREGULAR, SPELLING, VERBS
from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words

# "+" stands for an adjective in -isch and "*" for a people in -er, in all their forms.
_DEMONYMS = """AE=emirat+,emirate,emiraten,vae AF=afghan+,afghan|e|en|in,afghanistans AL=alban+,alban*,albaniens
AM=armen+,armeni*,armeniens AR=argentin+,argentini*,argentiniens AT=österreich+,österreich*,österreichs
AU=austral+,australi*,australiens AZ=aserbaidschan+,aserbaidschan*,aserbaidschans,aseri
BA=bosn+,bosni*,bosnien,bosniens,bosnien-herzegowina BD=bangladesch+,bangladesch,bangladeschs BE=belg+,belgi*,belgiens
BG=bulgar+,bulgar|e|en|in,bulgariens BH=bahrain+,bahrains BR=brasilian+,brasilian*,brasiliens
BY=belaruss+,belaruss|e|en,weißruss+,weißruss|e|en,weißrussland,weißrusslands CA=kanad+,kanadi*,kanadas
CD=kongoles+,kongoles|e|en,kongos,demokratische_republik_kongo CH=schweiz*,schweizer+ CI=ivor+,ivor*,elfenbeinküste
CL=chilen+,chilen|e|en,chiles CM=kamerun+,kamerun*,kameruns CN=chines+,chines|e|en|in,chinas,volksrepublik_china
CO=kolumbian+,kolumbian*,kolumbiens CU=kuban+,kuban*,kubas CY=zypr+,zypr*,zyperns,zypriotisch
CZ=tschech+,tschech|e|en|in,tschechiens,tschechei,tschechische_republik
DE=deutsch||e|en|er|es|em,deutschlands,brd,bundesrepublik,bundesrepublik_deutschland DK=dän+,dän|e|en|in,dänemarks
DZ=alger+,algeri*,algeriens EE=estn+,est|e|en,estlands EG=ägypt+,ägypt*,ägyptens ES=span+,spani*,spaniens
ET=äthiop+,äthiopi*,äthiopiens FI=finn+,finn|e|en|in,finnlands FR=französ+,franzos|e|en,französin,frankreichs
GB=brit+,brit|e|en|in,großbritannien||s,england||s,vereinigte|s_königreich|n_königreich,uk GE=georg+,georgi*,georgiens
GR=griech+,griech|e|en|in,griechenlands HR=kroat+,kroat|e|en|in,kroatiens HU=ungar+,ungar||n|in,ungarns
ID=indones+,indonesi*,indonesiens IE=ir+,ire||n,irlands IL=israel+,israeli||s,israels IN=ind+,ind*,indiens
IQ=irak+,irak*,iraks IR=iran+,iran*,irans,islamische_republik_iran IS=isländ+,isländ*,islands
IT=italien+,italien*,italiens JO=jordan+,jordani*,jordaniens JP=japan+,japan*,japans KE=kenian+,kenian*,kenias
KP=nordkorean+,nordkorean*,nordkoreas,dvrk,demokratische_volksrepublik_korea
KR=südkorean+,südkorean*,südkoreas,republik_korea KW=kuwait+,kuwait*,kuwaits KZ=kasach+,kasach|e|en,kasachstans
LB=libanes+,libanes|e|en,libanons LT=litau+,litau*,litauens LU=luxemburg+,luxemburg*,luxemburgs
LV=lett+,lett|e|en,lettlands LY=libysch||e|en|er|es|em,liby*,libyens MA=marokkan+,marokkan*,marokkos
MD=moldau+,moldau*,moldaus,moldau,moldawien,moldawiens,moldaw+ ME=montenegrin+,montenegrin*,montenegros
MK=mazedon+,nordmazedon+,mazedoni*,mazedonien,nordmazedoniens MM=birman+,birma,burma,myanmars MN=mongol+,mongol|e|en
MT=maltes+,maltes|er|ern,maltas MX=mexikan+,mexikan*,mexikos MY=malays+,malaysi*,malaysias
NG=nigerian+,nigerian*,nigerias NL=niederländ+,niederländ*,holländ+,holländ*,holland,hollands,niederlanden
NO=norweg+,norweg*,norwegens NZ=neuseeländ+,neuseeländ*,neuseelands PE=peruan+,peruan*,perus PH=philippin+,filipino||s
PK=pakistan+,pakistan*,pakistans PL=poln+,pol|e|en|in,polens PS=palästinens+,palästinens*,palästina,palästinas
PT=portugies+,portugies|e|en,portugals QA=katar+,katar*,katars RO=rumän+,rumän|e|en,rumäniens
RS=serb+,serb|e|en,serbiens RU=russ+,russ|e|en|in|innen,russlands,rußland,russische_föderation
SA=saud+,saudi||s,saudi-arab+,saudi-arabiens SD=sudanes+,sudanes|e|en,sudans SE=schwed+,schwed|e|en|in,schwedens
SI=slowen+,slowen|e|en,sloweniens SK=slowak+,slowak|e|en,slowakei SO=somal+,somali*,somalias SS=südsudanes+,südsudans
SY=syr+,syr*,syriens TH=thailänd+,thailänd*,thailands TN=tunes+,tunesi*,tunesiens TR=türk+,türk|e|en|in
TW=taiwan+,taiwan*,taiwans TZ=tansan+,tansanias UA=ukrain+,ukrain* UG=ugand+,ugand*,ugandas
US=amerikan+,us-amerikan+,amerikan*,usa,amerika||s,vereinigte|n_staaten|_staaten_von_amerika|n_staaten_von_amerika
UZ=usbek+,usbek|e|en,usbekistans VA=heiliger_stuhl,heiligen_stuhl,heilige_stuhl,vatikan,vatikans
VE=venezolan+,venezolan*,venezuelas VN=vietnames+,vietnames|e|en,vietnams XK=kosovar+,kosovar|e|en,kosovos
YE=jemenit+,jemenit|en,jemens ZA=südafrikan+,südafrikan*,südafrikas AO=angolan+,angolan*,angolas
BO=bolivian+,bolivian*,boliviens GH=ghana+,ghana*,ghanas MZ=mosambikan+ NP=nepales+,nepalesen,nepals PA=panama+,panamas
OM=oman+,omans RW=ruand+,ruand*,ruandas ML=mal+,mali*,malis LK=srilank+,sri_lankas TJ=tadschik+,tadschiken
EC=ecuadorian+,ecuadors KG=kirgis+,kirgis|e|en,kirgistan KH=kambodschan+,kambodschan*,kambodschas SG=singapur+,singapurs
UY=uruguay+,uruguays NE=nigr+ SN=senegales+,senegals ZW=simbabw+,simbabwes"""

_DETERMINERS = words("""der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
ihr ihre ihren ihrem ihrer ihres sein seine seinen seinem seiner seines mein meine unser unsere unseren unserem unserer
dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem alle allen aller beide
beiden solche solchen solcher einige einigen einiger im am beim vom zum zur ins ans""")
_PREPOSITIONS = words("""in im ins an am ans auf aus bei beim bis durch für gegen hinter mit nach neben ohne seit statt
trotz über um unter von vom vor wegen während zu zum zur zwischen gemäß laut entlang außer außerhalb innerhalb gegenüber
anhand aufgrund infolge mittels""")
_AUXILIARIES = words("""ist sind war waren wäre wären sei seien bin gewesen hat haben hatte hatten hätte hätten habe
habt gehabt wird werden wurde wurden würde würden werde worden geworden wirst hast bist sein""")

GERMAN = Language(
    code="de",
    name="German",
    understood=True,
    stemmer="german",
    nouns_capitalised=True,
    stop_words=_DETERMINERS
    | _PREPOSITIONS
    | _AUXILIARIES
    | words("""und oder sowie aber doch jedoch sondern denn weil
da nachdem bevor ehe als dass daß ob obwohl obgleich damit sodass sobald solange indem seitdem wenn falls sofern wie so
auch nur noch schon bereits nicht nie niemals nichts niemand weder zwecks ich du er sie es wir mich dich sich uns euch
ihn ihm ihnen meinen dies alles man wer was wo wohin woher wann warum wieso weshalb welcher welche welches welchen
welchem dessen deren denen dazu dabei dadurch dafür dagegen daher dahin danach daran darauf daraus darin darüber darum
darunter davon davor wobei wodurch womit woran worauf woraus worin kann können konnte konnten könnte könnten könne muss
müssen musste mussten müsste müsse soll sollen sollte sollten solle will wollen wollte wollten wolle darf dürfen durfte
dürfte dürften mag möchte möchten hier dort dann nun jetzt immer wieder sehr mehr etwa also zwar zudem ferner allerdings
dennoch trotzdem hingegen deshalb deswegen somit sonst selbst sogar etwas mal"""),
    determiners=_DETERMINERS,
    prepositions=_PREPOSITIONS,
    irregular=IRREGULAR,
    spelling=SPELLING,
    particles=words("""ab an auf aus bei bekannt ein fest frei fort her heraus herum hin hinaus los mit nach nieder
statt teil um vor voran voraus vorbei weg weiter wieder zu zurück zusammen bereit durch entgegen fertig heim hoch herbei
hervor hinzu unter wahr bevor still herab hinauf herunter"""),
    future=words("wird werden werdet wirst"),
    titles=words("""herr herrn frau dr prof professor präsident präsidenten präsidentin staatspräsident bundespräsident
vizepräsident kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident ministerpräsidenten ministerpräsidentin
premier premierminister minister ministerin außenminister außenministerin verteidigungsminister innenminister
finanzminister finanzministerin staatschef regierungschef machthaber kremlchef parteichef vorsitzende vorsitzender
generalsekretär sprecher sprecherin senator gouverneur bürgermeister botschafter general oberst major admiral papst
könig königin prinz kaiser kardinal bischof erzbischof sir lord scheich ajatollah direktor leiter chef trainer
abgeordnete abgeordneten kommissar richter richterin staatssekretär ex ehemalige ehemaliger ehemaligen frühere früherer
früheren"""),
    connectors=words("von der den dem des zu zum zur van de del della di da du la le und bin ibn al el of am an im"),
    demonyms=nations(_DEMONYMS.replace("+", "isch||e|en|er|es|em").replace("*", "er||n|in")),
    auxiliaries=_AUXILIARIES,
    # Finite forms and participles that no noun or adjective looks like; the other verbs stand in the list.
    verb_endings=r"(?:ier(?:t|te[nrs]?|en)|igte?n?|(?:ch|ff|rd|d|t)nete?n?|etzte?n?|[rw]ürdet?|(?:hr|ll|[^w]el|[^w]er)ten?)$",
    verbs=VERBS,
    not_verbs=words("""bericht berichte berichten bau kosten leben essen treffen vertrag arbeit arbeiten wirtschaft
zustimmung antwort antworten wahl wahlen besuch besuche plan bild bilder lage folge folgen frage fragen führer leiter
spieler sieger besitzer betreiber vermittler wähler verteidiger verbinder träger sprecher redner fahrer trainer handel
handels rat rates teil teile teilen dienst dienste start starts schützer siege siegen reise reisen ruf schluss bruch
gründe gründen grund stimme stimmen kauf verkauf käufe landes land länder landen lande lösung regel regeln vermögen
unternehmen verfahren verhalten schreiben schaden zahl zahlen zehn ende enden dank schutz sitz sitze bitte drohnen kampf
kämpfe kämpfer folgende folgenden folgender jetzt letzt letzte letzten letzter letztes zuletzt einig einige einigen
einiger einziges lesen preis steuern liefer leiste last loses mach fall falle fälle zug züge halt gehör lauf lob rede
reden sinn betrieb betriebs riss risse maß maße prüfung"""),
    negations=phrases("=weder, =ebensowenig, ebenso wenig"),
    local_negations=phrases("""=ohne, =statt, =anstatt, =anstelle, =mangels, weit entfernt von, in ermangelung, =außer,
=ausgenommen, mit ausnahme von, =mit ausnahme der, =mit ausnahme des, =mit ausnahme einer, =mit ausnahme eines,
anders als, =im gegensatz zu, =im gegensatz zum, =im gegensatz zur, =im unterschied zu, =im unterschied zum,
=im unterschied zur, abgesehen von"""),
    clause_negations=phrases("""=nicht, nicht mehr, noch nicht, =nie, =niemals, noch nie, nie wieder, =nirgends,
=nirgendwo, =keineswegs, =keinesfalls, in keiner weise, auf keinen fall, =mitnichten, =niemand, =niemandem, =niemanden,
=nichts, =keiner von, =keine von, =keines der, =keiner der, =abgesagt, kaum jemand, kaum etwas, nicht ein einziger,
nicht im geringsten, in keinem fall, unter keinen umständen, zu keinem zeitpunkt, =nie und nimmer, =längst nicht"""),
    noun_negations=phrases("=kein, =keine, =keinen, =keinem, =keiner, =keines, =keinerlei, kein einziger, kaum ein"),
    not_negations=phrases("""nicht nur, nicht bloß, nicht allein, nicht zuletzt, nicht ausschließlich, nicht umsonst,
nicht weniger als, nicht mehr als, nicht länger als, nicht später als, nicht ohne, nicht selten, nicht lange danach,
nicht zu vergessen, nicht erst seit, nicht von ungefähr, =ob nicht, =oder nicht, =wenn nicht, nichts anderes als,
nichts als, nichts geringeres als, kein wunder, keine frage, kein zweifel, kein geheimnis, kein geringerer als,
kein anderer als, keine geringere als, keine andere als, keine überraschung, kein weg vorbei, ohne zweifel, ohne frage,
ohne weiteres, wie nie zuvor, wie noch nie, nie da gewesen, weder neu noch, nicht verhehlen, statt dessen, fand statt,
findet statt, fanden statt, finden statt, statt fand, statt finden, =außer frage, =außer acht, =außer sich, =außer atem,
anders als erwartet, anders als geplant"""),
    denials=phrases("""dementieren, =dementi, =dementis, bestreiten, abstreiten, leugnen, verneinen, widerlegen,
widersprechen, zurückweisen, entkräften, weist zurück, wies zurück, wiesen zurück, weisen zurück, wies vorwürfe zurück,
streitet ab, weist vorwürfe zurück, wies berichte zurück, wies den vorwurf zurück, wies die vorwürfe zurück, stritt ab,
ist falsch, sind falsch, war falsch, =unwahr, =ist nicht wahr, =nicht wahr dass, =nicht zutreffend, =trifft nicht zu,
=stimmt nicht, =treffen nicht zu, keine beweise, keinen beweis, kein beweis, keine belege, kein beleg, keinen beleg,
keine hinweise, keine anzeichen, keine rede davon, haltlos, unbegründet, unzutreffend, falschmeldung,
falsche behauptung, =frei erfunden, =sei erfunden, =seien erfunden, =ist erfunden, =war erfunden, =sind erfunden,
=sei falsch, =seien falsch, =sei nicht wahr, =waren falsch, =treffe nicht zu"""),
    failures=phrases("""ausschließen, weigern, weigerung, verweigern, ablehnen, lehnt es ab, versäumen, versäumnis,
unterlassen, verhindern, hindern, abhalten, untersagen, verbieten, absagen, verzichten, verzicht, vereiteln, misslingen,
nicht gelingen, scheitern, gescheitert mit, außerstande, =unfähig, unfähigkeit, vermeiden, absehen von, davon absehen,
sah davon ab, sieht davon ab, aufhören, hört auf, hörte auf, hörten auf, stoppen, unterbinden, nicht in der lage,
nicht imstande, nicht bereit, zu schwach, zu spät, rückgängig machen, abstand nehmen"""),
    hedges=phrases("""=plant, =planen, =plante, =planten, =geplant, =geplante, =geplanten, =geplanter, =geplantes,
pläne für, beabsichtigen, =absicht, =absichten, vorhaben, hat vor, haben vor, hatte vor, hatten vor, hoffen, hoffnung,
wünschen, =streben, =strebt, =strebte, anstreben, erwägen, vorschlagen, schlägt vor, schlug vor, =erwartet, =erwarten,
=erwartete, =erwarteten, erwartung, voraussichtlich, wahrscheinlich, vermutlich, möglicherweise, =möglich, =mögliche,
=möglichen, =möglicher, =mögliches, möglichkeit, eventuell, vielleicht, womöglich, =wohl, =angeblich, =angebliche,
=angeblichen, =angeblicher, =angebliches, mutmaßlich, =offenbar, anscheinend, scheinbar, scheinen, denkbar,
dem vernehmen nach, gerücht, gerüchteweise, spekulation, spekulieren, vermuten, verdacht, verdächtigen, beschuldigen,
anschuldigung, vorwurf, vorwerfen, wirft vor, warf vor, unbestätigt, versprechen, verpflichten, geloben, zusagen,
zusicherung, bereit erklären, =bereit zu, =bereit sei, =bereit ist, =bereit sind, =sich bereit, bereitschaft, drohen,
drohung, auffordern, aufforderung, =fordert, =fordern, =forderte, =forderten, =gefordert, =forderung, =forderungen,
forderte auf, aufruf, aufrufen, rief auf, ruft auf, riefen auf, appellieren, appell, bitten um, bat um, =bat, =baten,
=bittet, empfehlen, anregen, einladen, lud ein, =verlangt, =verlangen, =verlangte, =verlangten, dringen auf, versuchen,
bemühen, bestrebt, vorbereiten auf, glauben, denken, annehmen dass, davon ausgehen, geht davon aus, befürchten,
fürchten, zweifeln, bezweifeln, in betracht ziehen, im prinzip, bevorstehen, anstehend, kurz davor, im begriff,
prognose, vorhersagen, in aussicht, könnte sein, laut gerüchten, rechnen mit, rechnen damit, damit rechnen, =prüft,
=prüfen, prüfen ob, =kündigt an, =kündigte an, =kündigten an, =kündigen an, =angekündigt, =angekündigte, =angekündigten,
=angekündigter, verhandeln über, verhandeln darüber, behaupten, =beinahe, =fast, =um ein haar, in gesprächen über,
in verhandlungen über, gilt als favorit, soll angeblich"""),
    # Not "werden": it also makes the passive. Not the subjunctive of reported speech ("habe", "sei"): attribution.
    modals=phrases("""=soll, =sollen, =sollte, =sollten, =solle, =könnte, =könnten, =könne, =kann, =können, =würde,
=würden, =dürfte, =dürften, =dürfe, =müsste, =müssten, =müsse, =muss, =muß, =müssen, =will, =wollen, =wollte, =wollten,
=wolle, =möchte, =möchten, =möge, =mögen, =darf, =dürfen, =hätte, =hätten, =wäre, =wären"""),
    conditions=phrases("""=falls, =ob, =sofern, =wenn, es sei denn, =vorausgesetzt, unter der bedingung,
für den fall dass, im falle dass, im fall dass, unter der voraussetzung, =gesetzt den fall, =soweit"""),
    not_hedges=phrases("""im falle eines, im falle einer, im fall eines, im fall einer, im falle von, im fall von,
=als ob, =auch wenn, =wenn auch, =außer wenn, =jedes mal wenn, =immer wenn, so schnell wie möglich, so bald wie möglich,
=wie möglich, =wie erwartet, =als erwartet, =möglich gemacht, =möglich macht, =möglich machte, kein zweifel,
ohne zweifel, zweifellos, =sowohl, =wohl der, =zum wohl, =wollen wir, =gewollt, der verdächtige, ein verdächtiger,
=ob nun, =wie angekündigt, fast alle, fast alles, fast jeder, fast jede, fast jedes, fast ganz, fast immer, fast nie,
fast nur, fast ausschließlich, fast die hälfte, fast hälfte, fast doppelt, fast ein, fast kein, fast sicher,
fast vollständig, fast komplett, fast gleichzeitig, fast unverändert, fast überall, fast täglich, fast niemand,
fast nichts, fast zwei drittel, beinahe alle, beinahe jeder, beinahe ganz, beinahe ein, beinahe die hälfte,
beinahe doppelt, niemand zweifelt, niemand bezweifelt"""),
    clause_starts=phrases("""=sondern, =denn, =weil, =während, =nachdem, =bevor, =ehe, =dass, =daß, =obwohl, =obgleich,
=sodass, so dass, =sobald, =solange, =indem, =seitdem, =wenngleich, =wohingegen, =weshalb, =weswegen, =warum, =wieso,
=trotz, =hingegen, =stattdessen, =zumal"""),
    relatives=phrases("""=welcher, =welche, =welches, =welchen, =welchem, =dessen, =deren, =denen, =wo, =wobei,
=wodurch, =womit, =woran, =worauf, =woraus, =worin, =wer, =was"""),
    coordinators=words("und oder sowie bzw & beziehungsweise"),
    opposites=(
        words("von vom ab seit nach"),
        words("auf bis vor zu"),
        words("um"),
    ),
    months=numbers("""januar/jänner/jan=1 februar/feber/feb=2 märz/maerz/mrz=3 april/apr=4 mai=5 juni/jun=6 juli/jul=7
august/aug=8 september/sept/sep=9 oktober/okt=10 november/nov=11 dezember/dez=12"""),
    weekdays=numbers("""montag/montags/montagabend=1 dienstag/dienstags=2 mittwoch/mittwochs=3 donnerstag/donnerstags=4
freitag/freitags=5 samstag/samstags/sonnabend=6 sonntag/sonntags=7"""),
    ordinals=MappingProxyType(
        {
            stem + end: number
            for stem, number in numbers("""erst=1 zweit=2 dritt=3 viert=4 fünft=5 sechst=6 siebt=7 acht=8 neunt=9
zehnt=10 elft=11 zwölft=12 dreizehnt=13 vierzehnt=14 fünfzehnt=15 sechzehnt=16 siebzehnt=17 achtzehnt=18 neunzehnt=19
zwanzigst=20 dreißigst=30 vierzigst=40 fünfzigst=50 sechzigst=60 siebzigst=70 achtzigst=80 neunzigst=90
hundertst=100""").items()
            for end in ("e", "en", "er", "es", "em")
        }
    ),
    ordinal_marks="te[nrsm]?|ste[nrsm]?",
    not_numbers=words("ein eine einen einem einer eines eins einmal"),
    not_ordinals=phrases("""erste hilfe, erster hilfe, ersten hilfe, zweiter hand, zweite hand, dritte welt,
dritten welt, dritter seite, dritte seite, dritten seite, dritte partei, erste bürgermeister, erster bürgermeister,
in erster linie, erster klasse, fürs erste, an erster stelle, achte auf, achten auf, zum einen, dritte person,
zweites mal überlegen"""),
    magnitudes=numbers("""hundert=2 tausend/tsd=3 million/millionen/mio=6 milliarde/milliarden/mrd=9
billion/billionen/bio=12"""),
    dozens=numbers("dutzend=12"),
    percents=phrases("%, prozent, vom hundert, v.h., pct"),
    points=phrases("=prozentpunkt, =prozentpunkte, =prozentpunkten, prozentpunkt, %-punkte"),
    currencies=pairs("""usd/dollar/dollars/us-dollar/us-dollars=USD €/eur/euro/euros=EUR
gbp/pfund/pfund_sterling/sterling=GBP jpy/yen=JPY cny/yuan/renminbi=CNY rub/rubel/rubeln=RUB
chf/franken/fr/sfr/schweizer_franken=CHF krw/won=KRW inr/rupie/rupien=INR uah/hrywnja/hrywna/griwna=UAH
pln/zloty/złoty=PLN sek/schwedische_kronen=SEK nok/norwegische_kronen=NOK kronen/dkk=DKK try/lira=TRY ils/schekel=ILS
sar/riyal/rial=SAR aed/dirham=AED kwd/dinar=KWD zar/rand=ZAR brl/reais=BRL mxn/peso/pesos=MXN"""),
    units=pairs("""sekunde/sekunden=second minute/minuten/min=minute stunde/stunden/std=hour
tag/tage/tagen/tages/tägige/tägigen=day woche/wochen/wöchige/wöchigen=week monat/monate/monaten/monats=month
jahr/jahre/jahren/jahres/jährige/jährigen/jähriger/jährig=year jahrzehnt/jahrzehnte/jahrzehnten=decade
jahrhundert/jahrhunderte/jahrhunderten/jahrhunderts=century mm/millimeter/millimetern=mm cm/zentimeter/zentimetern=cm
m/meter/metern=m km/kilometer/kilometern=km meile/meilen=mile fuß=foot zoll=inch
km2/qkm/quadratkilometer/quadratkilometern=km2 m2/qm/quadratmeter/quadratmetern=m2 ha/hektar/hektaren=ha acre/acres=acre
g/gramm=g kg/kilo/kilogramm=kg t/tonne/tonnen=t l/liter/litern=l w/watt=w kw/kilowatt=kw mw/megawatt=mw gw/gigawatt=gw
kwh/kilowattstunde/kilowattstunden=kwh c/°c/grad_celsius/celsius=c f/°f/grad_fahrenheit/fahrenheit=f
person/personen/mensch/menschen/leute/leuten/einwohner/einwohnern/einwohnerinnen=person"""),
    bounds=pairs("""mehr_als/über/oberhalb_von/gut/größer_als/höher_als/länger_als/weit_über/deutlich_über/übersteigt/>=more
mindestens/wenigstens/zumindest/nicht_weniger_als/minimum/≥=least
weniger_als/unter/unterhalb_von/knapp_unter/kleiner_als/niedriger_als/kürzer_als/deutlich_unter/nicht_ganz/<=less
bis_zu/höchstens/maximal/nicht_mehr_als/allenfalls/maximum/bis_maximal/≤=most
etwa/rund/ungefähr/circa/zirka/ca/ca./fast/nahezu/knapp/annähernd/beinahe=about
an_die/in_etwa/schätzungsweise/gegen/~/≈=about"""),
    bounds_after=pairs("""oder_mehr/und_mehr/und_darüber/oder_älter/aufwärts/mindestens=least
oder_weniger/oder_jünger/und_weniger/maximal=most in_etwa/ungefähr/etwa=about"""),
    between=(("zwischen", "und"), ("von", "bis"), ("zwischen", "bis")),
    labels=phrases("""artikel, art, kapitel, kap, abschnitt, absatz, abs, anhang, anlage, phase, paragraph, paragraf, §,
titel, band, weltkrieg, satz, ziffer, gesetz, resolution, klasse, kategorie, stufe, typ, gruppe, tabelle, abbildung,
abb, seite, zone, reaktor, block, protokoll, richtlinie, verordnung, version, generation, buch, bezirk, teil"""),
    decades=r"(?P<tens>(?:1\d|20)\d(?=0er)|[2-9](?=0er[ -]?jahre))0er(?:[ -]?jahren?)?\b",
    decimal=",",
    group=". '",
    day_first=True,
)
