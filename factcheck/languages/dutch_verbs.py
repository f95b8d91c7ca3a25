"""Dutch verbs: strong forms, the endings of weak ones, infinitives; and some irregular plurals."""

from __future__ import annotations

from factcheck.languages.language import families, phrases

_SEPARABLE = (
    "aan|achter|af|bekend|bij|bijeen|binnen|bloot|deel|door|in|klaar|langs|los|mede|mee|na|neer|om|onder|op|over|overeen|plaats"
    "|samen|stand|stil|stop|tegemoet|tegen|terug|toe|uit|vast|vol|voor|voort|vrij|waar|weer|weg|plat|kwijt|teleur"
)

IRREGULAR = families("""-:ben/bent/is/was/waren/geweest=zijn -:hebt/heeft/had/hadden/gehad=hebben
-:word/werd/werden=worden -/aan/af/door/in/om/op/over/uit/voor/weg/verder:ga/gaat/ging/gingen=gaan
be/ont/ver/onder/over:gaat/ging/gingen=gaan -:sta/stond/stonden=staan be/ont/ver/toe:staat/stond/stonden=staan
-/aan/af/mee/op/over/toe/uit/voor/na/ver:doe/doet/deed/deden/gedaan=doen
-/aan/af/in/op/toe/terug/over/voor/her:zie/ziet/zag/zagen=zien
-/aan/bij/binnen/mee/na/om/op/over/overeen/samen/terug/toe/uit/voor/voort:kom/komt/kwam/kwamen=komen
be/ont/ver/voor:komt/kwam/kwamen=komen
-/aan/af/deel/in/mee/op/over/terug/toe/uit/waar:neem/neemt/nam/namen/genomen=nemen
be/her/onder/ont/ver:nam/namen/nomen=nemen
-/aan/af/door/op/over/terug/toe/uit/vrij/weer:geef/geeft/gaf/gaven/gegeven=geven be/om/ver:gaf/gaven=geven
-/aan/af/tegen/toe/uit/vrij:sprak/spraken/gesproken=spreken be/ver/weer:sprak/spraken/sproken=spreken
-/aan/af/door/in/los/uit:brak/braken/gebroken=breken onder/ont/ver:brak/braken/broken=breken
-/aan/op/over/in:stak/staken/gestoken=steken -/aan:trof/troffen/getroffen=treffen be/over:trof/troffen=treffen
-/aan/af/in/op/terug/uit/voor/weg:trok/trokken/getrokken=trekken be/ver/ont/vol:trok/trokken=trekken
-/plaats/uit/terug:vond/vonden/gevonden=vinden be/onder/her:vond/vonden=vinden -:gebonden=binden ver:bonden=binden
-/terug/her/over:won/wonnen/gewonnen=winnen -:begon/begonnen=beginnen -:zonk/zonken/gezonken=zinken
-/aan/binnen/door/op:drong/drongen/gedrongen=dringen -/af/be:dwong/dwongen/gedwongen=dwingen
-:sprong/sprongen/gesprongen=springen -:klonk/klonken/geklonken=klinken -:verdween/verdwenen=verdwijnen
-/ver:scheen/schenen=schijnen -/over/achter/uit/weg/ver:bleef/bleven/gebleven=blijven
-/aan/af/in/op/toe/uit/voor:schreef/schreven/geschreven=schrijven be/onder/om/voor:schreef/schreven=schrijven
-/aan/be/over/ver:dreef/dreven/gedreven=drijven -/ver/terug:kreeg/kregen/gekregen=krijgen
-/op/over/ont/be:steeg/stegen/gestegen=stijgen -/ver:zweeg/zwegen/gezwegen=zwijgen
-/aan/af/toe/terug/uit:wijst/wees/gewezen=wijzen be/ver:wijst/wees/wezen=wijzen -:prees/geprezen=prijzen
-:rees/gerezen=rijzen -:leed=lijden over:leed/leden=lijden -/over:reed/gereden=rijden -:sneed/gesneden=snijden
-/be:streed/streden/gestreden=strijden -/ge:leek/leken/geleken=lijken ver:geleek/geleken=gelijken
-:bleek/bleken/gebleken=blijken -/be:keek/keken/gekeken=kijken -/aan/in/be:greep/grepen/gegrepen=grijpen
-:vermeed/vermeden=vermijden -/aan:bood/boden/geboden=bieden ver:bood/boden=bieden
-/uit/ver:kiest/koos/kozen/gekozen=kiezen -:verliest/verloor/verloren=verliezen -:bevroor/bevroren=bevriezen
-/over/in:vloog/vlogen/gevlogen=vliegen -:loog/logen/gelogen=liegen -:bedroog/bedrogen=bedriegen
-/neer/af/be:schoot/schoten/geschoten=schieten -:genoot/genoten=genieten
-/aan/af/in/op/uit/be/ont:sloot/sloten/gesloten=sluiten -/op/uit/ver:schoof/schoven/geschoven=schuiven
-:stierf/stierven/gestorven=sterven -:geworven=werven -/ver:wierf/wierven=werven ver:worven=werven
ver/onder/ont/-:wierp/wierpen/worpen=werpen -:geworpen=werpen -:hielp/hielpen/geholpen=helpen
-:gold/golden/gegolden=gelden -/uit/terug/ver:zond/zonden/gezonden=zenden -:schonk/schonken/geschonken=schenken
-/be:vocht/vochten/gevochten=vechten -/af/op/samen:hing/hingen/gehangen=hangen -/op/ont/ver:ving/vingen=vangen
aan:ving/vingen=vangen -/los/na/toe/vrij/achter/ver:liet/lieten=laten
-/aan/af/bij/op/stand/tegen/vast/vol:hield/hielden/gehouden=houden be/ont/onder/weer:hield/hielden=houden
-/aan/af/binnen/op/samen/tegen/uit/weg/be/over/ver:valt/viel/vielen/gevallen=vallen
-/aan/af/in/op/over/toe/neer/be/ver:slaat/sloeg/sloegen/geslagen=slaan ver/ont:slagen=slaan
ont:slaat/sloeg/sloegen=slaan -/bij/op/over/voor/be/ver:droeg/droegen=dragen -:ervoer/ervoeren=ervaren
-/af/door/op/over/uit/weg/mee/ver:liep/liepen=lopen -/op/uit/terug/her:riep/riepen=roepen
-/be:zwoer/zwoeren/gezworen=zweren -:schiep/schiepen/geschapen=scheppen -/op/aan/ver:hief/hieven/geheven=heffen
-/voor:leest/las/lazen=lezen -:at/aten/gegeten=eten -:vergat/vergaten=vergeten
-/aan/af/op/toe/uit/terug/be/over/in:trad/traden=treden -/voor:ligt/lag/lagen/gelegen=liggen -:zat/zaten/gezeten=zitten
-:bezat/bezaten/bezeten=bezitten -:stal/gestolen=stelen -:groef/gegraven=graven be/op:groef/groeven=graven
-/op/af:blies/bliezen/geblazen=blazen -:waste/wasten=wassen -/aan:beval/bevalen/bevolen=bevelen -:geborgen=bergen
-:verborg/verborgen=verbergen
-/aan/bijeen/in/mee/onder/om/op/over/samen/terug/toe/uit/voort/ver:bracht/brachten/gebracht=brengen
-/be/her:dacht/dachten/gedacht=denken -:herdacht=herdenken -/aan/op/terug/ver:kocht/kochten/gekocht=kopen
-:verkocht/verkochten=verkopen -/op/uit:zocht/zochten/gezocht=zoeken be/onder/ver:zocht/zochten=zoeken
-/af/op/toe/ont:zegt/zei/zeiden=zeggen -:legt=leggen -:wist/wisten=weten -/aan:vroegen=vragen -:geland=landen
-:gestart=starten -:getest=testen -:eist/eiste/eisten=eisen be/-:heerst/heerste/heersten=heersen
-:beslist/besliste/beslisten=beslissen -:reist=reizen -:redt=redden -:wint=winnen -:plant/plande/planden=plannen
-:schond/schonden/geschonden=schenden op/-:geschort=schorten -:leden=lid -:steden=stad -:hoofdsteden=hoofdstad
-:schepen=schip -:wegen=weg -:musea=museum -:media=medium -:centra=centrum -:politici=politicus -:critici=criticus
-:academici=academicus -:crises=crisis -:koeien=koe -:data=datum""")

SPELLING = (
    (r"^(er|her|ont|ver|ge)?ken(?:t|d|de|den)?$", r"\1kennen"),
    (rf"^({_SEPARABLE})?(?:ge(?!ner))?(\w+)eer(?:t|de?|den)$", r"\1\2eren"),
    (rf"^(?!expert|concert|dessert|alert)({_SEPARABLE})?(?:ge)?(\w*[aeiou]\w*[^e\W]er)(?:t|de?|den)$", r"\1\2en"),
    (
        rf"^({_SEPARABLE})?(?:ge)?(\w*(?:nd|kk|mm|pp|ss|ff|bb|tt|dd|gg|ijf|mp|ak|am|nk|eug|eg|ob|ub|aff)el)(?:t|de?|den)$",
        r"\1\2en",
    ),
    (rf"^({_SEPARABLE})?(?:ge)?(\w*(?:tek|rek|op|reg|zeg|oef|wap|eig)en)(?:t|de?|den)$", r"\1\2en"),
    (rf"^({_SEPARABLE})?(?:ge)?(\w+ig)(?:t|de?|den)$", r"\1\2en"),
    (rf"^({_SEPARABLE})?(?:ge)?(\w+(?:oei|aai|ooi))(?:t|de?|den)$", r"\1\2en"),
    # The -t or -d of a verb after a long vowel or a cluster that nouns in -t and -d do not have.
    (
        r"^(?!\w*(?:(?:k|v|t|st|m)aart|[sp]oort|(?:^|[^e])beurt|buurt)$)(\w*(?:aa|ee|oo|uu|eu|ie|oe|ij|ui)[lnrmgf])(?:t|de?|den)$",
        r"\1",
    ),
    (r"^(\w+(?:w|[rl]m|[rl]g|ng|leg|[^aeiou]stem))(?:t|de?|den)$", r"\1"),
    (r"^(\w*(?:st|t|sn))el(?:t|d|de|den)$", r"\1ellen"),
    (r"^(\w{2,}d)t$", r"\1en"),
    (r"^(\w{2,}[^aeiou\W]d)(?:de|den)$", r"\1en"),
    (r"wijzig", "wijzag"),  # The stemmer takes -ig off as well: wijzigen is no form of wijzen.
    (r"(\w)heden$", r"\1heid"),
    (r"^produkt", "product"),
    (r"^e-mail", "email"),
    (r"ph", "f"),
)

# The irregular plurals in the table have singulars that do not end in -n.
VERBS = (
    *dict.fromkeys(base for base in IRREGULAR.values() if base.endswith("n")),
    *phrases("""aankondigen, aanpassen, aanvaarden, accepteren, afschaffen, akkoord gaan, annexeren, antwoorden,
arresteren, bedreigen, beëindigen, begroeten, behandelen, behoren, bekendmaken, bekritiseren, benadrukken, benoemen,
beperken, bereiken, beschadigen, beschermen, beschuldigen, bestellen, besturen, betalen, betekenen, betwisten, bevatten,
bevestigen, bevrijden, bewapenen, beweren, bezetten, bouwen, controleren, dalen, danken, delen, dienen, doden, dreigen,
duren, eindigen, erkennen, exporteren, financieren, gebeuren, gebruiken, geloven, goedkeuren, groeien, halen, handelen,
handhaven, herhalen, herstellen, horen, importeren, informeren, instemmen, invoeren, inzetten, investeren, kennen,
kondigen, lanceren, leiden, leren, leven, leveren, luisteren, maken, melden, mededelen, meedelen, mislukken, noemen,
omvatten, onderhandelen, ondersteunen, ondertekenen, ontkennen, ontmoeten, ontslaan, ontwikkelen, openen, opleggen,
oplossen, oprichten, opstellen, overleggen, overtuigen, plaatsen, plegen, praten, presenteren, produceren, publiceren,
raken, ratificeren, reageren, regeren, richten, schaden, schatten, schorsen, spelen, stellen, stemmen, steunen,
stichten, stoppen, straffen, sturen, tekenen, tellen, tonen, trainen, trouwen, uitbreiden, uitleveren, uitnodigen,
uitvoeren, uitwisselen, veranderen, verbeteren, verdedigen, verdelen, verdienen, vereisen, verhogen, verklaren,
verlagen, verlengen, vermelden, vermoorden, vernietigen, vernieuwen, veroordelen, veroveren, verplichten, versterken,
vertegenwoordigen, vertellen, vertrouwen, verwachten, verwelkomen, verwoesten, vestigen, vluchten, voeren, volgen,
voldoen, voltooien, voorstellen, voortzetten, vormen, vrezen, wachten, waarschuwen, weigeren, werken, wijzigen, wonen,
zetten, zorgen, keuren, breiden, nodigen, lichten, wisselen, pakken, voegen, stappen, passen, lossen, moedigen, kaarten,
ronden, wenden, koppelen, stoten, tasten, rukken, vullen, huren, rusten, draaien, kloppen, spannen, merken, sporen,
vatten, dwalen"""),
)
