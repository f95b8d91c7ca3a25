"""English."""

from __future__ import annotations

from factcheck.languages.english_verbs import IRREGULAR, NOT_VERBS, SPELLING, VERBS
from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words

_DEMONYMS = """AE=emirati||s,uae,u.a.e.,emirates AF=afghan||s AL=albanian||s AM=armenian||s AO=angolan||s
AR=argentine||s,argentinian||s AT=austrian||s AU=australian||s,aussie||s AZ=azerbaijani||s,azeri||s
BA=bosnian||s,bosnia,bosnia-herzegovina,bosnia_and_herzegovina BD=bangladeshi||s BE=belgian||s BG=bulgarian||s
BH=bahraini||s BO=bolivian||s BR=brazilian||s BY=belarusian||s,belarusan,belorussian,byelorussian CA=canadian||s
CD=congolese,drc,dr_congo,democratic_republic_of_congo,democratic_republic_of_the_congo CH=swiss
CI=ivorian||s,ivory_coast,cote_d'ivoire CL=chilean||s CN=chinese,prc,people's_republic_of_china,mainland_china
CO=colombian||s CU=cuban||s CY=cypriot||s CZ=czech||s,czech_republic,czechia DE=german||s,federal_republic_of_germany
DK=danish,dane||s DZ=algerian||s EC=ecuadorian||s,ecuadorean||s EE=estonian||s EG=egyptian||s ES=spanish,spaniard||s
ET=ethiopian||s FI=finnish,finn||s FR=french,frenchman,frenchmen,frenchwoman
GB=british,briton||s,brit||s,britain,great_britain,uk,u.k.,united_kingdom GE=georgian||s GH=ghanaian||s GR=greek||s
GT=guatemalan||s HR=croatian||s,croat||s HT=haitian||s HU=hungarian||s ID=indonesian||s
IE=irish,irishman,irishmen,republic_of_ireland IL=israeli||s IN=indian||s IQ=iraqi||s
IR=iranian||s,islamic_republic_of_iran IS=icelandic,icelander||s IT=italian||s JO=jordanian||s JP=japanese KE=kenyan||s
KG=kyrgyz,kyrgyzstani KH=cambodian||s,khmer KP=north_korean||s,dprk,d.p.r.k.,democratic_people's_republic_of_korea
KR=south_korean||s,republic_of_korea,rok KW=kuwaiti||s KZ=kazakh||s,kazakhstani LB=lebanese LK=sri_lankan||s
LT=lithuanian||s LU=luxembourgish,luxembourger||s LV=latvian||s LY=libyan||s MA=moroccan||s MD=moldovan||s
ME=montenegrin||s MK=macedonian||s,north_macedonian,macedonia ML=malian||s MM=burmese,burma,myanma
MN=mongolian||s,mongol MT=maltese MX=mexican||s MY=malaysian||s NE=nigerien||s NG=nigerian||s
NL=dutch,dutchman,dutchmen,holland,the_netherlands NO=norwegian||s NP=nepalese,nepali||s NZ=new_zealander||s,kiwi||s
OM=omani||s PA=panamanian||s PE=peruvian||s PH=philippine,filipino||s,filipina PK=pakistani||s PL=polish,pole||s
PS=palestinian||s,palestine PT=portuguese QA=qatari||s RO=romanian||s RS=serbian||s,serb||s
RU=russian||s,russian_federation RW=rwandan||s SA=saudi||s,ksa SD=sudanese SE=swedish,swede||s SG=singaporean||s
SI=slovenian||s,slovene||s SK=slovak||s,slovakian,slovak_republic SN=senegalese SO=somali||s SS=south_sudanese
SY=syrian||s TH=thai||s TJ=tajik||s TN=tunisian||s TR=turkish,turk||s,turkey,türkiye,turkiye TW=taiwanese
TZ=tanzanian||s UA=ukrainian||s UG=ugandan||s US=american||s,u.s.,u.s.a.,usa,america,united_states_of_america
UY=uruguayan||s UZ=uzbek||s VA=holy_see,vatican VE=venezuelan||s VN=vietnamese,viet_nam XK=kosovan||s,kosovar||s
YE=yemeni||s ZA=south_african||s,rsa ZW=zimbabwean||s"""

ENGLISH = Language(
    code="en",
    name="English",
    understood=True,
    stemmer="english",
    stop_words=words("""a an the this that these those my your his her its our their some any each every either both all
such other another same own i me you he him she it we us they them myself yourself himself herself itself ourselves
themselves who whom whose which what where when why how there here and or but nor so yet as if than then because while
although though since until till unless whether whereas of in on at by for with from to into onto upon about above
across after against along among amongst around before behind below beneath beside besides between beyond despite down
during except inside near off out outside over past per through throughout toward towards under underneath unlike up via
within without amid be am is are was were been being have has had having do does did doing done will would shall should
can could may might must ought not no never also too very just only even still again once ever already now more most
less much many few several well however thus therefore indeed rather quite almost cannot s t d ll re ve hence"""),
    determiners=words("a an the this that these those my your his her its our their some any each every both all no"),
    prepositions=words("""of in on at by for with from to into onto upon about above across after against along amid
among around before behind below beneath beside besides between beyond despite down during except inside near off
outside over past per since through throughout toward towards under until up via within without"""),
    irregular=IRREGULAR,
    spelling=SPELLING,
    titles=words("""mr mrs ms miss dr prof professor sir lord baron count duke duchess king queen prince princess
emperor sultan emir pope president vice chancellor premier prime minister secretary undersecretary foreign defence
defense interior finance state senator sen representative rep congressman congresswoman speaker general gen colonel
col lieutenant lt major maj sergeant sgt captain capt admiral adm marshal commander brigadier commissioner envoy
ambassador judge justice chief chairman chairwoman chairperson chair ceo director leader supreme comrade mayor
governor gov spokesman spokeswoman spokesperson coach officer sheikh ayatollah imam rabbi archbishop bishop
cardinal reverend rev attorney inspector superintendent sheriff former ex acting deputy interim outgoing incoming
late head tsar kaiser shah"""),
    connectors=words("of the and for de del della di da dos du la le van von der den bin ibn al el in on d' &"),
    demonyms=nations(_DEMONYMS),
    auxiliaries=words("be am is are was were been being have has had having do does did becomes became"),
    verb_endings=r"(?:[a-z][a-df-z]ed|(?:agre|guarante|decre|fre|refere)ed|[a-z]{2,}ing)$",
    verbs=VERBS,
    not_verbs=NOT_VERBS,
    negations=phrases("""=not, =never, no longer, =cannot, =nor, in no way, by no means, on no account, at no time,
under no circumstances, at no point, hardly any, hardly ever, scarcely any, anything but, not yet, =n't, not anymore,
=neither, in no case, at no stage, in no event"""),
    local_negations=phrases("""without, instead of, rather than, far from, in the absence of, for lack of, except,
except for, excluding, with the exception of, apart from, aside from, other than, save for, unlike, =everyone but,
=everybody but, =anyone but"""),
    clause_negations=phrases("=nobody, no one, =no-one, =none, none of, =nothing, =nowhere, neither of"),
    noun_negations=phrases("=no, not a single, not one, hardly any, zero evidence"),
    not_negations=phrases("""not only, not just, not merely, not simply, not solely, not exclusively, not least,
not to mention, not until, not without, not so much, not more than, not less than, not fewer than, not later than,
not exceeding, no doubt, no wonder, no less, no less than, no fewer than, no more than, no later than, no earlier than,
no sooner, no matter, no secret, no surprise, no question, no denying, no fly zone, no-fly zone, no man's land,
no confidence, none other than, second to none, nothing but, nothing less than, nothing short of, as never before,
like never before, can't help, cannot help, cannot but, why not, whether or not, or not, if not, without doubt,
without a doubt, without question, without fail, no one other than, nothing other than"""),
    denials=phrases("""deny, denial, refute, rebut, repudiate, disavow, disprove, debunk, contradict, disclaim,
dismiss as, reject, dispute that, dispute claims, dispute the claim, dispute reports, =is false, =are false, =was false,
=were false, =is untrue, =was untrue, =is not true, =isn't true, =was not true, =is wrong, =not the case,
=not true that, false claim, false report, false rumor, no evidence, no proof, no truth, no indication, no sign that,
no basis, unfounded, baseless, groundless, nothing to suggest, lie that, =was a hoax, =is a hoax, =were a hoax,
=be a hoax, =been a hoax, =was fabricated, =were fabricated, =is fabricated, =are fabricated, =been fabricated, retract,
=proved false, =proven false, =proved to be false, =turned out to be false, =turned out false, =is a false,
=was a false, =false statement, =false statements, =are untrue, =were untrue, =was not the case, =is a lie, =was a lie,
=is a myth, =fake news, =was fake, =is fake"""),
    failures=phrases("""refuse to, refusal to, fail to, failure to, decline to, unable to, inability to, incapable of,
=prevent, =prevents, =prevented, =preventing, prevent from, block from, bar from, keep from, stop from, prohibit from,
ban from, forbid, rule out, call off, cancel, cancellation of, refrain from, abstain from, stop short of, =stopped,
=to stop, =will stop, cease to, =ceased, neglect to, avoid, omit to, forget to, yet to, opt out of, opt not to,
reluctant to, unwilling to, unwillingness to, abandon plans to, thwart, fall short of, dissuade from, deter from,
discourage from, give up, impossible to, revoke, back down from, back away from, back out of, narrowly miss, scrap plan,
scrap a plan, scrap the plan, shelve plan, drop plan, pull out of, walk away from, fall short"""),
    hedges=phrases("""plan to, plan on, be planning, =planned, have plans, intend, intention, intent on, hope, aim to,
aim at, seek to, want, wish to, would like, desire to, dream of, =expect, =expects, =expected, =expecting, =likely,
=unlikely, possible, possibility, probable, perhaps, maybe, presumably, purported, =ostensibly, =apparently, =apparent,
seem, appear to, potential, hypothetical, allege, =reportedly, rumor, unconfirmed, speculate, accuse, suspect,
suspicion, charged with, propose, =consider, =considers, =considering, =has considered, =had considered,
=have considered, contemplate, promise, pledge, vow, agree to, agreement to, deal to, decide to, decision to, commit to,
=scheduled, =slated, set to, =about to, poised to, projected to, supposed to, meant to, intended to, =is to, =are to,
=was to, =were to, =due to visit, =due to meet, =due to sign, =due to arrive, =due to start, =due to begin,
=due to enter, call for, call on, urge, ask, request, =demanded, =demanding, =demands that, recommend, suggest, invite,
appeal for, threaten, fear that, =feared, =fears of, believe, assume, suppose, think, doubt, predict, forecast,
prepare to, preparing for, ready to, willing to, willingness to, prepared to, eager to, keen to, try to, attempt to,
effort to, bid to, offer to, strive to, struggle to, in order to, so as to, tentative, upcoming, forthcoming, chance of,
chance that, prospect of, risk of, option of, on the verge of, on the brink of, in principle, reserve the right to,
under consideration, under discussion, remain to be seen, =is said to, =are said to, =was said to, =were said to,
=is close to, =are close to, =was close to, =were close to, come close to, on course to, on track to, tipped to,
favorite to, =almost, =nearly, on the cusp of, in talks to, in talks on, in talks over, negotiate to, =is understood to,
=are understood to, in line to"""),
    # "shall" is what laws and treaties say of what they provide: stated, not foretold.
    modals=phrases("""=could, =would, =may, =might, =will, =should, =must, =can, ought to, have to, need to, going to,
be able to, =needs to be"""),
    conditions=phrases("""=if, =whether, =unless, provided that, providing that, on condition that, in case,
assuming that, supposing that, in the event that, only if, what if, insofar as, had it not been for"""),
    not_hedges=phrases("""in case of, in the case of, in the event of, as if, if only, even if, if anything, if not,
if any, whether or not, when asked, asked about, asked by, no doubt, without doubt, without a doubt, beyond doubt,
undoubtedly, as expected, than expected, life expectancy, as soon as possible, as possible, best possible,
made possible, made it possible, political will, free will, the will of, at will, against the will, think tank,
the suspect, a suspect, prime suspect, military might, used to, in any case, in that case, in this case, almost all,
almost every, almost everyone, almost everything, almost everywhere, almost half, almost any, almost always, almost as,
almost entirely, almost exclusively, almost completely, almost immediately, almost certain, almost a, almost an,
almost the, almost daily, almost no, almost none, almost nothing, almost nobody, almost never, almost twice,
almost two thirds, almost one, nearly all, nearly every, nearly everyone, nearly everything, nearly half, nearly always,
nearly as, nearly a, nearly an, nearly the, nearly twice, nearly two thirds, nearly one, not nearly, nobody doubts,
no one doubts"""),
    clause_starts=phrases("""=but, =while, =whereas, =because, =after, =before, =although, =though, even though, =when,
=whenever, =however, =that, so that, as soon as, even as, just as, =once, ever since, in order that, now that,
given that, =despite, in spite of, =yet, =instead, =thereby, =whilst, =why, =how, even if, as though, except that,
other than"""),
    relatives=phrases("""=which, =who, =whom, =whose, =that, =where, =whereby, =wherein, in which, of which, to whom,
for which"""),
    coordinators=words("and or & plus"),
    opposites=(
        words("from since after"),
        words("to until till before into"),
        words("by"),
    ),
    months=numbers("""january/jan=1 february/feb=2 march/mar=3 april/apr=4 may=5 june/jun=6 july/jul=7 august/aug=8
september/sept/sep=9 october/oct=10 november/nov=11 december/dec=12"""),
    weekdays=numbers("""monday/mon/mondays=1 tuesday/tue/tues/tuesdays=2 wednesday/wed/wednesdays=3
thursday/thu/thur/thurs/thursdays=4 friday/fri/fridays=5 saturday/sat/saturdays=6 sunday/sun/sundays=7"""),
    ordinals=numbers("""first/firstly=1 second/secondly=2 third/thirdly=3 fourth/fourthly=4 fifth=5 sixth=6 seventh=7
eighth=8 ninth=9 tenth=10 eleventh=11 twelfth=12 thirteenth=13 fourteenth=14 fifteenth=15 sixteenth=16 seventeenth=17
eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30 fortieth=40 fiftieth=50 sixtieth=60 seventieth=70 eightieth=80
ninetieth=90 twenty-first=21"""),
    ordinal_marks="st|nd|rd|th",
    not_numbers=words("one"),
    not_ordinals=phrases("""first lady, first ladies, first aid, first minister, first secretary, first deputy,
first of all, at first, at first glance, in the first place, first-hand, per second, split second, one second,
second hand, second-hand, second to none, in the second place, a third of, one third, two thirds, third party,
third parties, third world, third country, third state, a fifth of, one fifth, one tenth, seventh heaven"""),
    magnitudes=numbers(
        "hundred=2 thousand/k=3 lakh=5 million/millions/m/mn/mln=6 crore=7 billion/billions/bn/bln=9 "
        "trillion/trillions/tn/trn/tln=12 quadrillion=15"
    ),
    dozens=numbers("dozen=12"),
    percents=phrases("%, percent, per cent, pct, p.c."),
    points=phrases("percentage point, percentage points, percent points, per cent points, % points, pp, ppt"),
    currencies=pairs("""$/us$/usd/dollar/dollars/us_dollars/bucks=USD €/eur/euro/euros=EUR
£/gbp/pound/pounds/sterling/quid=GBP ¥/jpy/yen=JPY cny/rmb/yuan/renminbi=CNY ₽/rub/rouble/roubles/ruble/rubles=RUB
chf/franc/francs/swiss_francs=CHF ₩/krw=KRW inr/₹/rupee/rupees=INR ₴/uah/hryvnia/hryvnias=UAH pln/zloty/zlotys=PLN
sek/krona/kronor=SEK nok/krone/kroner=NOK try/lira/liras=TRY ils/shekel/shekels=ILS sar/riyal/riyals=SAR
aed/dirham/dirhams=AED kwd/dinar/dinars=KWD zar/rand=ZAR brl/reais=BRL mxn/peso/pesos=MXN cad/c$=CAD aud/a$=AUD"""),
    units=pairs("""second/seconds/sec/secs=second minute/minutes/min/mins=minute hour/hours/hr/hrs=hour day/days=day
week/weeks=week month/months=month year/years/yr/yrs/year-old/years-old=year decade/decades=decade
century/centuries=century mm/millimetre/millimetres/millimeter/millimeters=mm
cm/centimetre/centimetres/centimeter/centimeters=cm m/metre/metres/meter/meters=m
km/kms/kilometre/kilometres/kilometer/kilometers=km mile/miles=mile foot/feet/ft=foot inch/inches=inch
km2/km²/sq_km/sq._km/square_kilometre/square_kilometres/square_kilometer=km2 square_kilometers=km2
m2/m²/sq_m/square_metre/square_metres/square_meter/square_meters=m2 ha/hectare/hectares=ha acre/acres=acre
g/gram/grams/gramme/grammes=g kg/kgs/kilo/kilos/kilogram/kilograms/kilogramme/kilogrammes=kg
t/tonne/tonnes/ton/tons/metric_ton/metric_tons=t lb/lbs=pound l/litre/litres/liter/liters=l w/watt/watts=w
kw/kilowatt/kilowatts=kw mw/megawatt/megawatts=mw gw/gigawatt/gigawatts=gw
kwh/kilowatt-hour/kilowatt-hours/kilowatt_hours=kwh c/°c/degrees_celsius/celsius/centigrade=c
f/°f/degrees_fahrenheit/fahrenheit=f person/persons/people/inhabitant/inhabitants=person"""),
    bounds=pairs("""more_than/over/above/exceeding/in_excess_of/upwards_of/upward_of/well_over/just_over=more
greater_than/larger_than/higher_than/longer_than/better_than/beyond/slightly_over/exceeded/exceeds/exceed=more
surpassing/topping/>=more
at_least/no_fewer_than/no_less_than/not_less_than/not_fewer_than/minimum_of/a_minimum_of/minimum/as_few_as=least
a_total_of_at_least/≥=least under/below/less_than/fewer_than/just_under/well_under/just_short_of/short_of=less
smaller_than/lower_than/shorter_than/slightly_less_than/<=less
up_to/at_most/no_more_than/not_more_than/maximum_of/a_maximum_of/maximum/not_exceeding/as_many_as/as_much_as/≤=most
about/around/roughly/approximately/approx/approx./some/nearly/almost/circa/ca/ca./close_to/an_estimated/estimated=about
in_the_region_of/in_the_order_of/on_the_order_of/something_like/~/≈=about"""),
    bounds_after=pairs("""or_more/or_older/or_over/or_above/or_higher/and_over/and_above/and_more/and_older/plus=least
at_least/minimum/or_longer=least
or_less/or_fewer/or_under/or_younger/or_below/or_lower/at_most/maximum/at_the_most/or_shorter/and_under=most
or_so/or_thereabouts/approximately/roughly=about"""),
    between=(("between", "and"), ("between", "to")),
    labels=phrases("""article, art, chapter, section, annex, annexe, appendix, phase, act, paragraph, para, part, title,
volume, vol, world war, clause, rule, schedule, protocol, amendment, resolution, directive, regulation, category, class,
type, level, tier, stage, grade, table, figure, fig, page, reactor, block, formula, super bowl, division, generation,
zone, district"""),
    decades=r"(?:the |early |late |mid-|')*(?P<tens>(?:1\d|20)\d|[2-9])0'?s\b",
    decimal=".",
    group=", ",
    day_first=True,
)
