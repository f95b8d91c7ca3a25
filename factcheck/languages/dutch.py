"""Dutch, as newspapers, offices and handbooks write it."""

from __future__ import annotations

from factcheck.languages.dutch_verbs import IRREGULAR, SPELLING, VERBS
from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words

_DEMONYMS = """AE=emirat|ië,emiraten,vae,emirati AF=afghaan|s|se,afghaan,afghanen AL=albanees,albane|se|zen
AM=armeens|,armeense,armeniër||s AO=angolees,angole|se|zen AR=argentijn||s|se|en AT=oostenrijk|s|se|er|ers
AU=australisch||e,australiër||s AZ=azerbeidzjaan|s|se,azerbeidzjanen,azeri||'s BA=bosnisch||e,bosniër||s,bosnië
BD=bengalees,bengalese BE=belg||en,belgisch||e BG=bulgaar||s|se,bulgaren BH=bahreins||e BO=boliviaan||s|se,bolivianen
BR=braziliaan||s|se,brazilianen BY=belarussisch||e,belarus,wit-russisch||e,wit-rus||sen,wit-rusland,belarussen
CA=canadees,canade|se|zen CD=congolees,congole|se|zen,dr_congo,democratische_republiek_congo CH=zwitser||s|se
CI=ivoriaan||s|se,ivoorkust CL=chileen||s|se,chilenen CM=kameroen|s|se|er CN=chinees,chine|se|zen,volksrepubliek_china
CO=colombiaan||s|se,colombianen CU=cubaan||s|se,cubanen CY=cypriotisch||e,cyprioot,cyprioten
CZ=tsjech||en,tsjechisch||e,tsjechische_republiek DE=duits||e|er|ers,bondsrepubliek,bondsrepubliek_duitsland
DK=deen||s|se,denen DZ=algerijn||s|se|en EC=ecuadoraans||e EE=est||en,ests||e,estlands||e
EG=egyptisch||e,egyptenaar||s,egyptenaren ES=spaans||e,spanjaard||en ET=ethiopisch||e,ethiopiër||s FI=fins||e,fin||nen
FR=frans||e|en,fransman,fransen GB=brit||s|se|ten,engeland,groot-brittannië,verenigd_koninkrijk,vk,engels||e
GE=georgisch||e,georgiër||s GH=ghanees,ghane|se|zen GR=grieks||e,griek||en HR=kroatisch||e,kroaat,kroaten
HU=hongaar||s|se,hongaren ID=indonesisch||e,indonesiër||s IE=iers||e,ier||en IL=israëlisch||e,israëliër||s,israëli||'s
IN=indiaas,indiase,indiër||s IQ=iraaks||e,irakees,irake|se|zen IR=iraans||e,iraniër||s,islamitische_republiek_iran
IS=ijslands||e,ijslander||s IT=italiaan||s|se,italianen JO=jordaans||e,jordaniër||s JP=japans||e,japanner||s
KE=keniaan||s|se,kenianen KG=kirgizisch||e KH=cambodjaan||s|se
KP=noord-koreaan||s|se,noord-koreanen,dvk,democratische_volksrepubliek_korea
KR=zuid-koreaan||s|se,zuid-koreanen,republiek_korea KW=koeweits||e,koeweiti KZ=kazachs||e,kazach||en
LB=libanees,libane|se|zen LT=litouws||e,litouwer||s LU=luxemburgs||e,luxemburger||s LV=lets||e,let||ten
LY=libisch||e,libiër||s MA=marokkaan||s|se,marokkanen MD=moldavisch||e,moldaviër||s,moldova ME=montenegrijn||s|se|en
MK=macedonisch||e,noord-macedonisch||e,macedoniër||s,macedonië ML=malinees,maline|se|zen
MM=birmees,birmese,birma,myanmarees,myanmarese MN=mongools||e,mongool,mongolen MT=maltees,malte|se|zen
MX=mexicaan||s|se,mexicanen MY=maleisisch||e,maleisiër||s MZ=mozambikaans||e NE=nigerees,nigerese
NG=nigeriaan||s|se,nigerianen NL=nederlands||e,nederlander||s|se,holland,hollands||e,hollander||s NO=noors||e,noor,noren
NP=nepalees,nepale|se|zen NZ=nieuw-zeelands||e,nieuw-zeelander||s OM=omaans||e PE=peruaan||s|se,peruanen
PH=filipijn||s|se|en,filipijnse PK=pakistaan||s|se,pakistanen,pakistaanse PL=pools||e,pool,polen
PS=palestijn||s|se|en,palestina PT=portugees,portuge|se|zen QA=qatarees,qatare|se|zen RO=roemeen||s|se,roemenen
RS=servisch||e,serviër||s,serf,serven RU=russisch||e,rus||sen|sin,russische_federatie RW=rwandees,rwande|se|zen
SA=saoedisch||e,saoedi||'s,saudi||'s,saoedi-arabisch||e SD=soedanees,soedane|se|zen SE=zweeds||e,zweed,zweden
SG=singaporees,singaporese SI=sloveens||e,sloveen,slovenen SK=slowaak||s|se,slowaken SN=senegalees,senegalese
SO=somalisch||e,somaliër||s SS=zuid-soedanees,zuid-soedanese SY=syrisch||e,syriër||s TH=thais||e,thai
TN=tunesisch||e,tunesiër||s TR=turks||e,turk||en TW=taiwanees,taiwane|se|zen TZ=tanzaniaan||s|se
UA=oekraïens||e,oekraïner||s UG=oegandees,oegande|se|zen
US=amerikaan||s|se,amerikanen,vs,v.s.,usa,amerika,verenigde_staten_van_amerika UY=uruguayaan||s|se
UZ=oezbeeks||e,oezbeek,oezbeken VA=heilige_stoel,vaticaan VE=venezolaan||s|se,venezolanen VN=vietnamees,vietname|se|zen
XK=kosovaar||s|se,kosovaren YE=jemenitisch||e,jemeniet,jemenieten ZA=zuid-afrikaan||s|se,zuid-afrikanen
ZM=zambiaan||s|se ZW=zimbabwaan||s|se"""

_DETERMINERS = words("""de het een deze dit die dat mijn jouw zijn haar ons onze jullie hun elk elke ieder iedere alle
beide sommige enkele enige geen zulke dezelfde hetzelfde 't 'n""")
_PREPOSITIONS = words("""in op aan bij met van voor naar tot uit over onder boven achter tegen tussen door om zonder
volgens tijdens sinds sedert vanaf binnen buiten rond rondom langs naast per via wegens vanwege ondanks dankzij jegens
omtrent te ten ter inzake richting behalve middels""")
_AUXILIARIES = words("""ben bent is zijn was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd
werden geworden""")

DUTCH = Language(
    code="nl",
    name="Dutch",
    understood=True,
    stemmer="dutch",
    stop_words=_DETERMINERS
    | _PREPOSITIONS
    | _AUXILIARIES
    | words("""en of maar want dus doch noch als dan toen terwijl
omdat doordat zodat opdat hoewel ofschoon tenzij mits indien nadat voordat zodra zolang ook nog al niet nooit niets
niemand wel weer ik jij je u hij ze zij wij we hem mij me jou zich elkaar wie wat waar waarom hoe wanneer welke welk er
daar hier daarom daarna daarbij daarmee daardoor daarin daarop daarvan daarvoor hierbij hiermee hierdoor hierop hiervan
waarbij waarmee waardoor waarin waarop waarvan waarvoor waaraan waaruit zal zullen zult zou zouden kan kunnen kunt kon
konden moet moeten moest moesten mag mogen mocht mochten wil willen wilt wilde wilden wou zelf zelfs heel erg zeer veel
meer meest minder vaak steeds zo zoals echter toch immers bovendien namelijk ongeveer slechts alleen pas reeds nu straks
iets iemand alles allen ander andere anderen af heen mee toe terug wier wiens aldus evenals"""),
    determiners=_DETERMINERS,
    prepositions=_PREPOSITIONS,
    irregular=IRREGULAR,
    spelling=SPELLING,
    titles=words("""heer mevrouw meneer dr prof professor ir mr drs president presidente premier minister ministers
minister-president vicepresident vice-president kanselier bondskanselier staatssecretaris commissaris eurocommissaris
koning koningin prins prinses kroonprins keizer paus kardinaal bisschop aartsbisschop generaal kolonel majoor kapitein
admiraal secretaris-generaal secretaris leider partijleider fractieleider dictator machthebber woordvoerder
woordvoerster ambassadeur gouverneur burgemeester senator voorzitter directeur chef hoofd topman coach trainer sir lord
sjeik ayatollah imam rabbijn rechter officier buitenlandminister defensieminister regeringsleider staatshoofd oud ex
voormalig voormalige toenmalige huidige"""),
    connectors=words("van de der den het ten ter te en von di da del della du la le bin ibn al el of in op 't d'"),
    demonyms=nations(_DEMONYMS),
    auxiliaries=_AUXILIARIES,
    verb_endings=(
        r"(?:eer(?:t|de?|den)|igt|igden?|igd|[^ie]erden?|(?:aak|erk|uik|trok)ten?|^ge\w{3,}[dt]"
        r"|^(?:be|ver|ont|her)\w{2,}(?:eld|erd|oord|ekt|akt|ijkt|elde|erde|oogd|aagd|aald|aard|eeld)(?:e|en)?)$"
    ),
    verbs=VERBS,
    particles=words("""aan achter af bekend bij bijeen binnen bloot deel dicht door goed in klaar langs los mee na neer
om onder op over overeen plaats rond samen stand stil stop tegemoet tegen terug toe uit vast vol voor voort vrij waar
weer weg plat kwijt teleur"""),
    future=words("gaat gaan zal zullen"),
    not_verbs=words("""gebied geweld gezicht gevecht geluid gewicht gerecht gedicht geschut gelaat gemoed geduld gebed
gebeurd gepast geacht gerucht geslacht gesticht getij gezant gedrocht gehucht gekant gelijkt gemeent geschikt gezond
gevaart honderd honderden derde vierde werelddeel eerder verder waarde waarden wereld beeld beelden veld velden held
helden geld bestand besluit verband verbond bewind beleid bericht leden steden aarde moorden noorden woorden vaarten
voorwaarden zeevaart volgend volgende verkeerd verkeerde bekend bekende betreffende beperkt beperkte bepaald bepaalde
gemiddeld gemiddelde gerelateerd geavanceerd geavanceerde zogenaamd zogenaamde gewapend gewapende gematigd gematigde
verenigd verenigde gezamenlijk gelijk gevolg gevolgen gedeeld gedeelte belangrijk plan plannen steun hoop eis eisen
bezoek bezoeken werk werken leven wapen wapens teken land landen punt punten vraag vragen staat staten stemmen hulp
regel regels handel deel delen kosten wet wetten kracht krachten vlucht vluchten reis reizen brief leider zorg zorgen
vorm vormen bouw groei strijd gewassen"""),
    negations=phrases("=noch, =evenmin"),
    local_negations=phrases("""=zonder, in plaats van, bij gebrek aan, in tegenstelling tot, laat staan, verre van,
=behalve, =uitgezonderd, met uitzondering van, =anders dan, =afgezien van"""),
    clause_negations=phrases("""=niet, niet meer, niet langer, nog niet, =nooit, nooit meer, nog nooit, =nergens,
=niemand, =niets, in geen geval, =geenszins, =allerminst, op geen enkele manier, onder geen beding, geen van,
geen van de, geen van beide, nauwelijks iets, nauwelijks iemand, niet eens, =afgelast, =geannuleerd, =afgezegd,
helemaal niet, zeker niet, =allesbehalve, bepaald niet, in geen enkel geval, onder geen enkele voorwaarde, geen moment,
toch niet"""),
    noun_negations=phrases("=geen, geen enkele, geen enkel, geen één, nauwelijks een, niet één, nul komma nul"),
    not_negations=phrases("""niet alleen, niet slechts, niet enkel, niet louter, niet uitsluitend,
niet in de laatste plaats, niet minder dan, niet meer dan, niet langer dan, niet later dan, niet zonder, niet zelden,
niet voor niets, niet pas sinds, niet toevallig, niet te vergeten, =of niet, =als niet, al dan niet, =zo niet,
niets anders dan, niets minder dan, geen twijfel, geen wonder, geen geheim, geen verrassing, geen toeval, geen vraag,
niemand minder dan, niemand anders dan, geen ander dan, geen mindere dan, zonder twijfel, zonder meer,
zonder enige twijfel, als nooit tevoren, nog nooit zo, waarom niet, niet te ontkennen, niet ondenkbaar, niet onmogelijk,
niet ongebruikelijk, niet uitgesloten, =behalve dat, =niet anders dan"""),
    denials=phrases("""ontkennen, =ontkenning, tegenspreken, =spreekt tegen, =sprak tegen, =spraken tegen, weerspreken,
weerleggen, =weerlegging, loochenen, ontkrachten, =wijst van de hand, =wees van de hand, van de hand wijzen,
=van de hand gewezen, =is onjuist, =is onwaar, =is niet waar, =zijn onjuist, =was onwaar, =klopt niet, =kloppen niet,
=niet waar dat, =onwaar, is vals, geen bewijs, geen bewijzen, geen aanwijzingen, geen aanwijzing, geen sprake van,
geen sprake, ongegrond, ongefundeerd, uit de lucht gegrepen, nepnieuws, valse bewering, in strijd met de waarheid,
=verwerpt, =verwierp, =verworpen"""),
    failures=phrases("""weigeren, =weigering, nalaten, =laat na, =liet na, verzuimen, =afzien van, =ziet af van,
=zag af van, =zagen af van, =afgezien van het, =ziet ervan af, =zag ervan af, voorkomen, verhinderen, beletten,
verhoeden, =verbiedt, =verbood, =verboden te, annuleren, afgelasten, afzeggen, =zegt af, =zegde af, =zei af, uitsluiten,
=sluit uit, =sloot uit, mislukken, =mislukte, falen, =faalt, =niet in staat, niet bereid, niet geslaagd,
=slaagt er niet in, =slaagde er niet in, =slaagden er niet in, vermijden, =stopt met, =stopte met, =stopten met,
=gestopt met, stoppen met, ophouden met, =houdt op met, =hield op met, onmogelijk te, te laat om, =onthoudt zich,
=onthield zich, tegenhouden, =hield tegen, afhouden van, ontraden, terugdeinzen"""),
    hedges=phrases("""=plant, =plannen, =plande, =planden, =gepland, =geplande, =van plan, plannen om, plannen voor,
voornemens, =voornemen, =beoogt, =beoogde, =beogen, hopen, =hoopt, =hoopte, =hoop op, =de hoop, wensen, =wens, streven,
=streeft, =nastreven, overwegen, =overweegt, =overwoog, =overwogen, =overweging, voorstellen, =voorstel, =stelt voor,
=stelde voor, =stelden voor, =voorgesteld, =verwacht, =verwachten, =verwachtte, =verwachting, =naar verwachting,
vermoedelijk, waarschijnlijk, mogelijk, mogelijkerwijs, =mogelijkheid, =mogelijkheden, misschien, wellicht, eventueel,
=denkbaar, =naar verluidt, zogezegd, =vermeend, =vermeende, =zogenaamd, =zogenaamde, =blijkbaar, kennelijk, =schijnbaar,
=ogenschijnlijk, =lijkt, =lijken te, =leek, =zou, =schijnt, gerucht, =geruchten, speculeren, =speculatie, =speculaties,
vermoeden, =vermoedt, =verdacht van, verdenken, =verdenking, beschuldigen, =beschuldiging, =beschuldigt, =aantijging,
=aantijgingen, =verwijt, =verwijten, =verweet, beloven, =belofte, =toezegging, =zegt toe, =toegezegd, =zegde toe,
=bereid om, =bereid te, =bereid tot, =bereidheid, dreigen, =dreiging, =dreigement, =dringt aan op, =drong aan op,
aandringen, oproepen, =oproep, =roept op, =riep op, =riepen op, eisen dat, =eist dat, =eist, =eiste, verzoeken,
=verzoek, =vraagt om, =vroeg om, vragen om, aanbevelen, =aanbeveling, uitnodigen, =uitnodiging, =nodigt uit,
=nodigde uit, proberen, =poging, =pogingen, trachten, =tracht, =trachtte, voorbereiden, =bereidt zich voor, geloven,
=gelooft, denken dat, =denkt dat, =dacht dat, vrezen, =vrees, =vreest, twijfelen, betwijfelen, =in principe,
=op het punt, aanstaande, =op handen, =in de planning, =voorspelling, voorspellen, =voorspelt, onbevestigd,
=onbevestigde, =spreekt af, afspreken, =afgesproken om, =besluit om, =besloot om, =besloten om, =akkoord om,
=staat op het punt, =aangeboden om, =biedt aan om, onderhandelen om, onderhandelen over, =onderhandelt om,
=onderhandelt over, =onderhandelde over, =is bereid, =zijn bereid, =was bereid, =waren bereid, =bijna, =haast,
=nagenoeg, =kondigt aan, =kondigde aan, =kondigden aan, =kondigen aan, =aangekondigd, =aangekondigde, =vraagt, =vroeg,
=vragen, =vroegen, =verzocht, =verzochten, =naar het schijnt, =in gesprek over, =in onderhandeling over, =rekent op,
=rekenen op, =rekent erop, =favoriet om"""),
    modals=phrases("""=zou, =zouden, =zal, =zullen, =zult, =wil, =willen, =wilde, =wilden, =wou, =wilt, =kan, =kunnen,
=kunt, =kon, =konden, =mag, =mogen, =moet, =moeten, =dient te, =dienen te, =hoeft, =hoeven, =gaat doen, =moge, =mocht,
=mochten"""),
    conditions=phrases("""=indien, =tenzij, =mits, =ingeval, =in het geval dat, op voorwaarde dat, gesteld dat,
=als hij, =als zij, =als ze, =als het, =als er, =als dat, =als de, =vraag of, =weten of, =vroeg of, =onderzoekt of,
=onderzoeken of, =duidelijk of, =zeggen of, =weet of, =onzeker of, =afgevraagd of, =afwachten of, =bekijkt of,
=bezien of, voor het geval, voor het geval dat, =aangenomen dat, =stel dat, =bekend of, =afvragen of, =nagaan of,
=na of, =twijfelt of, =vraagt of, =vragen of"""),
    not_hedges=phrases("""=in geval van, =in het geval van, =alsof, =ook als, =zelfs als, zo snel mogelijk,
zo spoedig mogelijk, zo veel mogelijk, =mogelijk gemaakt, =mogelijk maakt, =mogelijk maakte, =mogelijk te maken,
=zoals verwacht, =dan verwacht, geen twijfel, zonder twijfel, ongetwijfeld, =de verdachte, =een verdachte,
=in elk geval, =in ieder geval, =in dat geval, =net als, =net als de, =als het gaat om, =zowel als, =zoals aangekondigd,
bijna alle, bijna alles, bijna elk, bijna elke, bijna ieder, bijna iedereen, bijna helemaal, bijna altijd, bijna nooit,
bijna uitsluitend, bijna de helft, bijna een, bijna geen, bijna niemand, bijna niets, bijna volledig, bijna dubbel,
bijna zeker, bijna overal, bijna dagelijks, bijna twee derde, =te vroeg, =zo vroeg, =vroeg in, =vroeg op, =al vroeg,
=heel vroeg, niemand twijfelt, niemand betwijfelt"""),
    clause_starts=phrases("""=maar, =doch, =want, =terwijl, =omdat, =doordat, =nadat, =voordat, =alvorens, =hoewel,
=ofschoon, =dat, =zodat, =opdat, =toen, =zodra, =zolang, sinds dat, =aangezien, =wanneer, =echter, =waarom, =hoe,
=zoals, =niettemin, =desondanks, =totdat, =waarop, =waarna, =waardoor, =ondanks, =daarentegen, =nu"""),
    relatives=phrases("""=die, =dat, =wie, =wiens, =wier, =waarin, =waarmee, =waarvan, =waarbij, =waarvoor, =waaraan,
=waar, =waaruit, =hetgeen, =wat, =welke"""),
    coordinators=words("en of alsook & evenals"),
    opposites=(
        words("vanaf sinds na"),
        words("tot voor naar"),
        words("met"),
    ),
    months=numbers("""januari/jan=1 februari/feb=2 maart/mrt=3 april/apr=4 mei=5 juni/jun=6 juli/jul=7 augustus/aug=8
september/sep/sept=9 oktober/okt=10 november/nov=11 december/dec=12"""),
    weekdays=numbers("""maandag/maandagen=1 dinsdag/dinsdagen=2 woensdag/woensdagen=3 donderdag/donderdagen=4
vrijdag/vrijdagen=5 zaterdag/zaterdagen=6 zondag/zondagen=7"""),
    ordinals=numbers("""eerste=1 tweede=2 derde=3 vierde=4 vijfde=5 zesde=6 zevende=7 achtste=8 negende=9 tiende=10
elfde=11 twaalfde=12 dertiende=13 veertiende=14 vijftiende=15 zestiende=16 zeventiende=17 achttiende=18 negentiende=19
twintigste=20 eenentwintigste=21 dertigste=30 veertigste=40 vijftigste=50 zestigste=60 zeventigste=70 tachtigste=80
negentigste=90 honderdste=100 duizendste=1000"""),
    ordinal_marks="e|ste|de",
    not_numbers=words("een één eens"),
    not_ordinals=phrases("""eerste hulp, eerste minister, eerste kamer, tweede kamer, tweede hand, tweedehands,
derde wereld, derde partij, derde partijen, derde landen, derde land, een derde van, een vijfde van, een tiende van,
in de eerste plaats, in de tweede plaats, ten eerste, ten tweede, ten derde, op de eerste plaats, eerste klas,
een derde deel, twee derde"""),
    magnitudes=numbers("""honderd=2 duizend=3 miljoen/mln/mio=6 miljoenen=6 miljard/mrd/mld=9 miljarden=9 biljoen/bln=12
biljard=15"""),
    dozens=numbers("""dozijn=12 tiental=10 twintigtal=20 dertigtal=30 veertigtal=40 vijftigtal=50 honderdtal=100
duizendtal=1000"""),
    percents=phrases("%, procent, percent, pct, ten honderd"),
    points=phrases("procentpunt, procentpunten, procentpunts, percentagepunt"),
    currencies=pairs("""usd/dollar/dollars/us_dollar=USD €/eur/euro/euro's=EUR gbp/pond/pond_sterling/ponden=GBP
jpy/yen=JPY cny/yuan/renminbi=CNY rub/roebel/roebels=RUB chf/frank/franken/zwitserse_frank=CHF krw=KRW
inr/roepie/roepies=INR uah/hryvnia/grivna=UAH pln/zloty=PLN sek/zweedse_kronen=SEK nok/noorse_kronen=NOK
dkk/kronen/kroon=DKK try/lira=TRY ils/sjekel/shekel=ILS sar/riyal/rial=SAR aed/dirham=AED kwd/dinar=KWD zar/rand=ZAR
brl/reais=BRL mxn/peso/peso's=MXN"""),
    units=pairs("""seconde/seconden/sec=second minuut/minuten/min=minute uur/uren/u=hour dag/dagen=day week/weken=week
maand/maanden=month jaar/jaren/jarige/jarig=year decennium/decennia=decade eeuw/eeuwen=century
mm/millimeter/millimeters=mm cm/centimeter/centimeters=cm m/meter/meters=m km/kilometer/kilometers=km mijl/mijlen=mile
voet=foot inch/duim=inch km2/vierkante_kilometer/vierkante_kilometers=km2 m2/vierkante_meter/vierkante_meters=m2
ha/hectare/hectares=ha acre/acres=acre g/gram=g kg/kilo/kilo's/kilogram=kg t/ton/tonnen=t l/liter/liters=l w/watt=w
kw/kilowatt=kw mw/megawatt=mw gw/gigawatt=gw kwh/kilowattuur=kwh c/°c/graden_celsius/celsius=c
f/°f/graden_fahrenheit/fahrenheit=f persoon/personen/mens/mensen/inwoner/inwoners=person"""),
    bounds=pairs("""meer_dan/boven/ruim/hoger_dan/groter_dan/langer_dan/over_de/dik/>=more
minstens/ten_minste/tenminste/minimaal/op_zijn_minst/niet_minder_dan/zeker/≥=least
minder_dan/onder/beneden/lager_dan/kleiner_dan/korter_dan/nog_geen/net_onder/<=less
maximaal/tot_wel/tot_maximaal/hooguit/hoogstens/ten_hoogste/niet_meer_dan/op_zijn_hoogst/maximum/≤=most
ongeveer/circa/ca/ca./rond/rond_de/zo'n/bijna/om_en_nabij/grofweg/pakweg/naar_schatting/een_kleine/zowat/tegen_de/~/≈=about"""),
    bounds_after=pairs("""of_meer/en_meer/of_ouder/of_hoger/en_ouder/of_langer/minimaal=least
of_minder/of_jonger/of_lager/maximaal=most ongeveer/of_zo/circa=about"""),
    between=(("tussen", "en"), ("van", "tot"), ("tussen", "tot"), ("van", "naar")),
    labels=phrases("""artikel, art, hoofdstuk, hfst, paragraaf, par, bijlage, fase, wet, lid, titel, deel, afdeling,
sectie, boek, wereldoorlog, resolutie, richtlijn, verordening, protocol, categorie, klasse, niveau, type, groep, tabel,
figuur, fig, pagina, blz, zone, reactor, blok, generatie, versie, formule"""),
    decades=r"jaren '?(?P<tens>(?:1[5-9]|20)?\d)0\b",
    decimal=",",
    group=". ",
    day_first=True,
)
