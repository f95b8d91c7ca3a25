"""German verbs: strong forms, the endings of weak ones, infinitives; and some irregular plurals."""

from __future__ import annotations

from factcheck.languages.language import families, phrases

# What stands before the -t, or the -et, of a weak verb and hardly ever before that of a noun: stellt, führte, meldete.
_WEAK = (
    r"(?:(?:[äöü]h?r|[aeiou]hr|[ie]er|[aäeo]hl|eil|iel|(?<=[^gv])ol|ll|g|b|ck|irk|ärk|[aäei]nk|[hmlr]m|äum|öm|nn|ss|ß|[aäeiu]tz"
    r"|[eir]iz|[rn]z|sch|[äöüeou]h|ieh|(?:(?<=b)|(?<=ch)|(?<=rtr))au|ff|[aä]uf|eif|(?<=[rt])uf|üf|tief|such|auch|m[aä]ch|reich|weich"
    r"|[tdk]lich|öglich|plan|ein|[aeo]hn|öhn|ien|arn|aun|p[pf]|ös|[pw]eis)(?=t)|(?:[cfgd]n|hn|tm|[td])(?=et))"
)
_NOUNS = (
    r"(?!\w*(?:(?:^|[^h])wert|schwert|konzert|expert|hundert|welt|zelt|selt|folt|letzt|jetzt|[aä]rzt|m[aä]rkt|w[oö]rt|[gbw][aä]rt"
    r"|gelt|näht|dräht)\w{0,2}$)"
)
_SEPARABLE = (
    "ab|an|auf|aus|bei|bekannt|bereit|durch|ein|fest|fort|frei|heraus|herbei|her|hervor|hinzu|hin|mit|nach|nieder|statt"
    "|teil|um|unter|voran|voraus|vorbei|still|herab|hinauf|herunter|fertig|hoch|heim|vor|wahr|weg|weiter|wieder|zurück|zusammen|zu"
)
_NOT_GE = "nehmig|winn|fährd|stalt|lang|leit|lob|wöhn|währ|wicht|nüg|nieß|schieh|gen|gn|samt|richt|biet"

IRREGULAR = families("""-:bin/ist/sind/war/waren/wäre/wären/sei/seien/gewesen=sein
-:hat/hatte/hatten/hätte/hätten=haben -:wird/wurde/wurden/würde/würden/worden/geworden=werden
-/ab/an/auf/aus/bekannt/ein/frei/heraus/nach/statt/vor/weiter/wieder/zu/zurück:gibt/gab/gäbe/gegeben=geben
-:gaben=geben be/er/ver/über/um:gibt/gab/gaben=geben
-/ab/an/auf/aus/ein/fest/hin/mit/teil/vor/wahr/zu/zurück:genommen=nehmen
-/ab/an/auf/aus/ein/fest/hin/mit/teil/vor/wahr/zu/zurück/be/ent/ver/unter/über:nimmt/nahm/nähme=nehmen
-/be/ent/unter/ver:nahmen=nehmen ent/ver/unter/über:nommen=nehmen
-/ab/an/auf/aus/nach/um/vor/voran/zu/zurück/zusammen:kam/kamen/käme/gekommen=kommen be/ent/ver/über:kam/kamen=kommen
-/ab/an/auf/aus/ein/hervor/nach/unter/vor/zurück/weiter/zu/um:gegangen=gehen
-/hervor/voraus/zurück/be/ent/er/ver/zer/über/um:ging/gingen/ginge=gehen be/ent/er/ver/um/über:gangen=gehen
-/be/ent/ver/ge/fest/bevor/bereit:stand/standen/stünde=stehen -/auf/bei/bevor/bereit/fest/vor/zu:gestanden=stehen
-/ab/an/aus/ein/vor/voraus/wieder/zu:sieht/sah/sahen/sähe/gesehen=sehen über/ver:sieht/sah/sahen=sehen
-/ab/an/zurück/über/zusammen/be/ver:tritt/trat/traten=treten auf/aus/bei/ein:trat/traten=treten
-/ab/an/auf/aus/bei/ein/zurück/über/zusammen:getreten=treten
-/ab/an/auf/aus/ein/fest/zurück/zusammen:hielt/hielten/gehalten=halten be/ent/er/unter/ver:hielt/hielten=halten
-/aus/ein/frei/nach/nieder/zu/zurück:ließ/ließen/liess/gelassen=lassen
be/ent/er/ver/über/unter/hinter:ließ/ließen=lassen -/ab/an/auf/aus/ein/weg/zu/zurück/zusammen:gefallen=fallen
-/ab/an/auf/aus/weg/be/ent/ver/zer/über:fiel/fielen=fallen -/er/ver/fort/wider:fuhr/fuhren=fahren
-/ab/auf/aus/bei/ein/nach/vor/über:getragen=tragen -/er/ver/über/bei:trug/trugen=tragen be:trugen=tragen
-/ab/an/auf/aus/ein/nieder/vor/zu/zurück:schlug/schlugen/geschlagen=schlagen er/ver/zer/unter:schlug/schlugen=schlagen
-/auf/ein/vor:lädt/lud/luden/geladen=laden -/an/auf:wächst/wuchs/wuchsen/gewachsen=wachsen
-:schuf/schufen/geschaffen=schaffen -/ab/auf/aus/fest/nieder/vor/zu:schrieb/schrieben/geschrieben=schreiben
be/unter/ver/um/über:schrieb/schrieben=schreiben -/aus/fern/übrig/zurück/ver/unter:blieb/blieben/geblieben=bleiben
-/be/über/er:stieg/stiegen=steigen -/ab/an/auf/aus/ein/um:gestiegen=steigen -/an/ein/vor/voran:getrieben=treiben
-:trieb=treiben -/be/ver/über:trieben=treiben -/ab/an/auf/aus/hin/nach/zu/zurück:wies/wiesen/gewiesen=weisen
be/er/ver/über/unter:wies/wiesen=weisen ent/aus/-:schied/schieden=scheiden unter:schieden=scheiden
-/aus:geschieden=scheiden -/er:litt/litten=leiden -:gelitten=leiden -/ab/aus/zu:geschnitten=schneiden
-/be:stritt/stritten=streiten -:gestritten=streiten ab:gestritten/stritt=streiten -/er:griff/griffen=greifen
-/an/auf/ein/zu/zurück/durch:gegriffen=greifen -/ver:lieh/liehen/geliehen=leihen über/unter:schritt/schritten=schreiten
ein/fort:geschritten=schreiten -/ab/ein/nieder:riss/rissen/gerissen=reißen ent/zer:riss/rissen=reißen
-/ver:schwieg/schwiegen/geschwiegen=schweigen -/er:schien=scheinen er:schienen=scheinen
-:gewann/gewannen/gewonnen=gewinnen -:begann/begannen/begonnen=beginnen -/ab/ver:sank/sanken/gesunken=sinken
-/ein/vor/durch:drang/drangen/gedrungen=dringen -:gelang/gelungen=gelingen -:misslang/misslungen=misslingen
-:zwangen/gezwungen=zwingen er:zwang/zwungen=zwingen -:sprang/sprangen/gesprungen=springen
-/heraus/statt/vor/wieder/zusammen/ab/ein:fand/fanden/fände/gefunden=finden be/emp/er:fand/fanden/funden=finden
-/ab/an/ein:gebunden=binden ver/unter:bunden=binden -:verschwand/verschwanden/verschwunden=verschwinden
-:sprach=sprechen -/ab/an/aus/frei/zu:spricht/gesprochen=sprechen
be/ent/ver/wider:spricht/sprach/sprachen/sprochen=sprechen
-/ab/an/auf/aus/ein/zusammen:bricht/brach/brachen/gebrochen=brechen unter/ver/zer:bricht/brach/brachen/brochen=brechen
-/ein/zusammen/zu:trifft/traf/trafen/träfe/getroffen=treffen be/über:trifft/traf/trafen/troffen=treffen
-/aus/mit:hilft/half/halfen/geholfen=helfen ver:hilft/half/holfen=helfen
-/ab/auf/aus/um/vor/zurück:wirft/warf/warfen/geworfen=werfen ent/unter/ver:wirft/warf/warfen/worfen=werfen
-:stirbt/starb/starben/gestorben=sterben ver:starb/storben=sterben -/ab/an:wirbt/warb/warben/geworben=werben
be/er:wirbt/warb/warben/worben=werben -:gilt/galt/galten/gälte/gegolten=gelten -:stiehlt/gestohlen=stehlen
be:stiehlt/stahl/stahlen/stohlen=stehlen über:wand/wanden/wunden=winden -/auf/aus/ein/ver:goss/gossen=gießen
-/auf/aus/ein:gegossen=gießen er/unter:legen=liegen -:grub/gegraben=graben be/ver:grub/gruben=graben
-:log/logen/gelogen=lügen be:log/logen=lügen -:wusch/wuschen/gewaschen=waschen -:betrieb=betreiben -:gelobt=loben
-:befiehlt/befahl/befahlen/befohlen=befehlen -:empfiehlt/empfahl/empfahlen/empfohlen=empfehlen
-/ver:birgt/barg/bargen=bergen -:geborgen=bergen -:verborgen=verbergen -/ab/bei/zu:maß/maßen/gemessen=messen
-:isst/aß/gegessen=essen -:vergisst/vergaß/vergaßen=vergessen -/ab/vor:liest/las/lasen/gelesen=lesen
-:geschieht/geschah/geschahen=geschehen -/ab/an/auf/hervor:hob/hoben/gehoben=heben er/ver:hob/hoben=heben
-/ab/auf/ver:schob/schoben/geschoben=schieben -:bot/geboten=bieten an:bot/geboten=bieten ver:bot/boten=bieten
-/ab/aus/ein/über:flog/flogen/geflogen=fliegen
-/ab/an/auf/aus/ein/heran/nach/um/vor/zurück:zog/zogen/zöge/gezogen=ziehen be/ent/er/unter/über/voll:zog/zogen=ziehen
-/ab/ein/zu:floss/flossen/geflossen=fließen -/ab/an/auf/aus/ein/zusammen:schloss/schlossen/schloß/geschlossen=schließen
be/ent/er/ver:schloss/schlossen/schloß=schließen -/ab/an/be/er:schoss/schossen/geschossen=schießen
-:verlor/verloren=verlieren -/ein:fror/froren/gefroren=frieren -:betrog/betrogen=betrügen -:geschworen=schwören
-/vor/zurück/unter/er:lag/läge/gelegen=liegen -/er:lagen=liegen -/be:saß/saßen/sessen=sitzen -:gesessen=sitzen
-:bat/baten/gebeten=bitten -/ab/an/auf/aus/ein/hervor/zurück/be/wider:rief/riefen/gerufen=rufen
-/ab/an/aus/über/zusammen/ver/unter/ent:lief/liefen/gelaufen=laufen
-/ab/an/auf/vor/zu/ver:stieß/stießen/gestoßen=stoßen -:hieß/hießen=heißen -/ab/be/er/ver:riet/rieten=raten
-:geriet/gerieten=geraten -/ab:hing/hingen/gehangen=hängen -/ab/an/ein:fing/fingen/gefangen=fangen
emp:fing/fingen=fangen -:tut/getan=tun -:weiß/wusste/wussten/gewusst=wissen -/er/aner/ver:kannte/kannten=kennen
er/aner/ver:kannt=kennen -:gekannt=kennen -/be/er/umbe:nannte/nannten=nennen -:genannt=nennen be/er/umbe:nannt=nennen
-/ab/aus/nieder:brannte/brannten/gebrannt=brennen ver:brannte/brannten/brannt=brennen -/ent:sandte/sandten=senden
-:gesandt=senden ent:sandt=senden -:wandte/wandten/gewandt=wenden -:angewandt=anwenden
-/ab/auf/bei/ein/hervor/mit/um/unter/voran/vor/zu/zurück/zusammen:brachte/brachten/brächte/gebracht=bringen
er/ver/über:brachte/brachten/bracht=bringen -:dachte/dachten/dächte/gedacht=denken -:zentren=zentrum -:museen=museum
-/kultus:ministerien=ministerium -:themen=thema -:firmen=firma -:konten=konto -:risiken=risiko -:stadien=stadion
-:gremien=gremium -:medien=medium -:kriterien=kriterium -:viren=virus -:prinzipien=prinzip -:materialien=material
-:leute=mensch""")

SPELLING = (
    (rf"^(?!hinzu|\w*zugs)({_SEPARABLE})zu(\w{{4,}}n)$", r"\1\2"),
    (rf"^{_NOUNS}({_SEPARABLE})?ge(?!{_NOT_GE})(\w+{_WEAK})e?t(?:e[nrsm]?)?$", r"\1\2en"),
    (rf"^{_NOUNS}(\w+{_WEAK})e?t(?:e[nrsm]?)?$", r"\1en"),
    (rf"^{_NOUNS}({_SEPARABLE})?ge(?!{_NOT_GE})(\w+[^ie\W]e[lr])t(?:e[nrsm]?)?$", r"\1\2n"),
    (rf"^{_NOUNS}(\w+[^ie\W]e[lr])t(?:e[nrsm]?)?$", r"\1n"),
    (r"nis(?:se[ns]?)$", "nis"),
    (r"(\w{3}[gklrt])innen$", r"\1in"),
    (r"ph", "f"),
    (r"(poten|substan|differen)zi", r"\1ti"),
)

VERBS = (
    *dict.fromkeys(base for base in IRREGULAR.values() if base.endswith("en")),
    *phrases("""ablehnen, abschaffen, absagen, abstimmen, akzeptieren, ändern, anführen, ankündigen, annektieren,
antworten, arbeiten, auffordern, aussagen, aussetzen, austauschen, bauen, beantragen, bedeuten, bedrohen, beenden,
befreien, begrüßen, behandeln, behaupten, bekräftigen, belegen, bemühen, benutzen, beraten, berichten, beschädigen,
beschuldigen, besetzen, bestätigen, bestellen, bestimmen, bestrafen, besuchen, betonen, bezahlen, bezeichnen,
bilden, brauchen, danken, dauern, dementieren, dienen, drohen, durchführen, einführen, einigen, einmarschieren,
einreichen, einsetzen, einstellen, enden, entdecken, entwickeln, erfolgen, erfüllen, erhöhen, erinnern, erklären,
erlauben, erleben, ermöglichen, ermorden, eröffnen, erreichen, ersetzen, erwähnen, erwarten, erweitern, erzielen,
fehlen, festlegen, feststellen, fliehen, folgen, fordern, fördern, fortsetzen, fragen, führen, garantieren, gehören,
genehmigen, gewähren, glauben, gründen, handeln, herstellen, hinzufügen, hören, informieren, investieren, kämpfen,
kaufen, kontrollieren, kosten, kritisieren, kündigen, landen, leben, legen, leisten, leiten, lernen, leugnen,
liefern, lösen, loben, machen, melden, mitteilen, nutzen, öffnen, planen, produzieren, ratifizieren, reagieren,
reden, regeln, regieren, reisen, retten, sagen, scheitern, schicken, schützen, senken, setzen, siegen, stärken,
stammen, starten, stellen, stimmen, stoppen, streichen, suchen, teilen, töten, trainieren, trennen, umfassen,
unterstützen, untersuchen, unterzeichnen, verabschieden, verändern, verbrauchen, verdienen, vereinbaren, verfügen,
verhaften, verhandeln, verhängen, verhindern, verkaufen, verlangen, verlängern, verletzen, vermitteln, vernichten,
veröffentlichen, verpflichten, verringern, verschärfen, versichern, versorgen, verstärken, versuchen, verteidigen,
verurteilen, verweigern, verwenden, verzichten, vorlegen, vorstellen, wählen, warnen, wechseln, wehren, weigern,
wiederholen, wirken, zahlen, zählen, zeigen, zerstören, zurückkehren, zusagen, zusammenarbeiten, zustimmen, lehnen,
klagen, kehren, richten, räumen, rücken, drehen, rüsten, weihen, tauschen, reichen, zeichnen, statten, beuten,
spielen, deuten, schalten, bereiten, lasten, rechnen, passen, stufen, holen, pflanzen, marschieren, klären, füllen,
decken, drücken, sperren, wandern, prüfen, mahnen, impfen, wagen, pflegen, erben, stiften, rügen, tadeln"""),
)
