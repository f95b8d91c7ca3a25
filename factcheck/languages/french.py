"""French, as newspapers, offices and handbooks write it."""

from __future__ import annotations

from factcheck.languages.french_verbs import IRREGULAR, NOT_VERBS
from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words

_DETERMINERS = words("""le la les l' un une des du ce cet cette ces cett' mon ma mes ton ta tes son sa ses notre nos
votre vos leur leurs quel quelle quels quelles chaque quelque quelques plusieurs tout toute tous toutes certain|s|e|es
tel telle aucun aucune""")
_PREPOSITIONS = words("""de d' du des à au aux en dans par pour avec sans sous sur entre vers chez contre dès depuis
pendant durant avant après devant derrière selon malgré parmi envers hors outre jusqu' jusque lors via près""")
_AUXILIARIES = words("""suis es est êtes sont était étaient étais étions fut furent fût sera seront serait seraient
sois soit soient été étant être ai as a avons avez ont avait avaient avais eut eurent eût aura auront aurait auraient
ait aient eu eue eus eues ayant avoir""")

FRENCH = Language(
    code="fr",
    name="French",
    understood=True,
    stemmer="french",
    determiners=_DETERMINERS,
    prepositions=_PREPOSITIONS,
    auxiliaries=_AUXILIARIES,
    irregular=IRREGULAR,
    stop_words=words("""et ou ni mais or car donc que qu' qui quoi dont où lequel laquelle lesquel|s|les auquel
auxquel|s|les duquel desquel|s|les je j' tu il elle on nous vous ils elles me m' te t' se s' lui y eux moi toi soi c' ça
cela ceci cel|ui|le ceux celles ci là lorsqu|e|' puisqu|e|' quand com|me|ment|bien si ne n' pas plus moins très trop
aussi encore déjà toujours jamais ainsi alors puis ensuite enfin même||s aut|re|res|ant tant peu beaucoup bien tandis
parce afin quoique cependant toutefois pourtant néanmoins notamment également non oui rien voi|ci|là""")
    | _DETERMINERS
    | _PREPOSITIONS
    | _AUXILIARIES,
    elisions=words("l' d' n' s' c' j' m' t' qu' lorsqu' puisqu' jusqu' quoiqu' quelqu' presqu' ç'"),
    spelling=(
        # Third person plural: signent, affirment; but not président, argent, gouvernement.
        (
            r"^(?!(?:accid|incid|arg|ag|cli|pati|par|tal|v|d|c|réc|urg|prud|occid|ori|innoc|adolesc|différ|fréqu|viol|"
            r"intellig|perman|contin|émin|immin|pertin|évid|excell|équival|précéd|prés|abs|présid|résid|dissid|"
            r"souv|conting|cont|mécont|compét|transpar|appar|cohér|adhér|concurr|consci|inconvéni|conséqu|confid|"
            r"antécéd|serg|rég)ent$)"
            r"(\w\w*(?:[^m\W]|[fn]firm|stim|n?form|prim|omm|clam))(?<!èr)(?<!ai)(?<!iss)(?<!ass)(?<!ir)ent$",
            r"\1e",
        ),
        (r"trice(s?)$", r"teur\1"),
    ),
    titles=words("""président|e|s vice-président premi|er|ère ministre secrétaire général chancelier roi reine
prince||sse sultan pape cardinal évêque monseigneur mgr père sœur don m mm mme||s mlle monsieur madame mademoiselle dr
docteur pr prof professeur me maître sénateur député||e maire gouverneur ambassad|eur|rice porte-parole chef||fe leader
colonel capitaine commandant amiral maréchal juge procureur commissaire direct|eur|rice dictateur tsar émir cheikh
ex"""),
    connectors=words("de du des d' la le les l' von van der den bin al el"),
    demonyms=nations("""AE=émirati||e|s|es,émirats,eau AF=afghan||e|s|es AL=albanais||e|es AM=arménien||ne|s|nes
AR=argentin||e|s|es AT=autrichien||ne|s|nes AU=australien||ne|s|nes AZ=azerbaïdjanais||e|es,azéri||e|s|es
BA=bosnien||ne|s|nes,bosniaqu|e|es,bosnie BE=belg|e|es BG=bulgar|e|es BR=brésilien||ne|s|nes
BY=biéloruss|e|es,bélaruss|e|es,biélorusse CA=canadien||ne|s|nes,québécois||e|es CD=congolais||e|es,rdc
CH=suiss|e|es,helvétiqu|e|es CI=ivoirien||ne|s|nes CL=chilien||ne|s|nes CM=camerounais||e|es
CN=chinois||e|es,rpc,république_populaire_de_chine CO=colombien||ne|s|nes CU=cubain||e|s|es CY=chypriot|e|es
CZ=tchèqu|e|es,république_tchèque DE=allemand||e|s|es DK=danois||e|es DZ=algérien||ne|s|nes EE=estonien||ne|s|nes
EG=égyptien||ne|s|nes ES=espagnol||e|s|es ET=éthiopien||ne|s|nes FI=finlandais||e|es
FR=français||e|es,hexagone,république_française
GB=britanniqu|e|es,anglais||e|es,écossais||e|es,gallois||e|es,grande-bretagne,angleterre,écosse GE=géorgien||ne|s|nes
GR=gre|c|cs|cque|cques,hellénique HR=croat|e|es HT=haïtien||ne|s|nes HU=hongrois||e|es ID=indonésien||ne|s|nes
IE=irlandais||e|es IL=israélien||ne|s|nes IN=indien||ne|s|nes IQ=irakien||ne|s|nes,iraquien||ne|s|nes
IR=iranien||ne|s|nes IS=islandais||e|es IT=italien||ne|s|nes JO=jordanien||ne|s|nes JP=japonais||e|es,nippon||ne|s|nes
KE=kényan||e|s|es,kenyan||e|s|es KH=cambodgien||ne|s|nes KP=nord-coréen||ne|s|nes,rpdc,corée_du_nord
KR=sud-coréen||ne|s|nes,corée_du_sud KW=koweïtien||ne|s|nes KZ=kazakh||e|s|es LB=libanais||e|es LT=lituanien||ne|s|nes
LV=letton||ne|s|nes LY=libyen||ne|s|nes MA=marocain||e|s|es MD=moldav|e|es,moldova ME=monténégrin||e|s|es
ML=malien||ne|s|nes MM=birman||e|s|es,birmanie MX=mexicain||e|s|es MY=malaisien||ne|s|nes NG=nigérian||e|s|es
NL=néerlandais||e|es,hollandais||e|es,hollande NO=norvégien||ne|s|nes NZ=néo-zélandais||e|es PE=péruvien||ne|s|nes
PH=philippin||e|s|es PK=pakistanais||e|es PL=polonais||e|es PS=palestinien||ne|s|nes,palestine,gaza,cisjordanie
PT=portugais||e|es QA=qatari||e|s|es,qatarien||ne|s|nes RO=roumain||e|s|es RS=serb|e|es
RU=russ|e|es,fédération_de_russie RW=rwandais||e|es SA=saoudien||ne|s|nes SD=soudanais||e|es SE=suédois||e|es
SI=slovèn|e|es SK=slovaqu|e|es SN=sénégalais||e|es SO=somalien||ne|s|nes SY=syrien||ne|s|nes TH=thaïlandais||e|es
TN=tunisien||ne|s|nes TR=tur|c|cs|que|ques TW=taïwanais||e|es,taiwanais||e|es,taiwan UA=ukrainien||ne|s|nes
US=américain||e|s|es,étasunien||ne|s|nes,états-unien||ne|s|nes,usa,é.-u.,u.s.,amérique,états-unis_d'amérique
VA=vatican,saint-siège VE=vénézuélien||ne|s|nes VN=vietnamien||ne|s|nes,viêt_nam,viet_nam XK=kosovar||e|s|es
YE=yéménit|e|es ZA=sud-africain||e|s|es"""),
    verb_endings=(
        r"(?:\w\w(?<!it)(?<!iét)(?<!ret)(?<!aut)ée?s?|\w[^i\W]er|\w[^o\W]ir|\w\w[^f\W]ait|\w[^ao\W]it|\waient"
        r"|\w(?:[^m\W]|[fn]firm|stim|n?form|prim|omm|clam)ent|\w(?:er|ir|dr|rr|tr|vr)(?:a|ont)"
        r"|\w\w(?:[^aeiouéh\W]|ge|qu|[cdtv]u|cré)a|\w[dnt]ue?s?|fi(?:e|er|é|ée|és|ées))$"
    ),
    verbs=phrases("""publier, négocier, étudier, associer, modifier, bénéficier, licencier, oublier, remercier,
apprécier, rallier, multiplier, varier, confier, employer, essayer, jouer, prouver, changer, frapper, saboter, éviter,
empêcher, décliner, dissuader, échouer, révoquer, boycotter, récuser""")
    + tuple(sorted({base for base in IRREGULAR.values() if base.endswith(("re", "oir"))})),
    not_verbs=NOT_VERBS,
    negations=phrases("""=ne, =n', =ni, =jamais, =nullement, =aucunement, =pas encore, =toujours pas, =même pas,
au lieu de, au lieu d', loin de, loin d', tout sauf, en aucun cas"""),
    local_negations=phrases("""=sans, en l' absence de, en l' absence d', faute de, faute d', à défaut de,
plutôt que de, plutôt que d', =sauf, =hormis, =excepté, à l' exception de, à l' exception du, à l' exception des,
à l' exception d', contrairement à, contrairement au, contrairement aux, à la différence de, à la différence du,
à la différence des, à la différence d', à l' inverse de, à l' inverse du, à l' inverse des, à l' inverse d',
mis à part"""),
    noun_negations=phrases("""=aucun, =aucune, =aucuns, =aucunes, =pas le moindre, =pas la moindre, =plus aucun,
=plus aucune, =pas de, =pas d', =pas un, =pas une, =zéro"""),
    restrictives=words("que qu'"),
    negative_adverbs=words("pas plus jamais rien personne aucun aucune guère point nullement"),
    not_negations=phrases("""non seulement, pas seulement, pas uniquement, pas simplement, pas moins de, pas moins d',
pas plus de, pas plus d', sans doute, sans aucun doute, sans nul doute, sans précédent, sans cesse, sans-abri,
sans abri, sans papiers, sans-papiers, non-prolifération, non prolifération, non-agression, non gouvernemental,
non-gouvernemental, non-ingérence, aucun doute, ne fait aucun doute, ne fait pas de doute, nul doute, ne manque pas de,
ne cesse de, ne cessent de, n' a cessé de, n' ont cessé de, n' empêche que, plus que jamais, que jamais, à jamais,
si jamais, ne être que, ne être qu', n' être que, n' être qu', n' avoir que, n' avoir qu', n' y avoir que,
n' y avoir qu', ne avoir que, ne compter que, ne compter qu', ne faire que, ne rester que, ne rester qu', ne durer que,
ne durer qu', ne porter que, ne pouvoir que, ne pouvoir qu', n' exclure pas, ne nier pas, ne démentir pas,
ne cacher pas, sain et sauf, saine et sauve"""),
    denials=phrases("""nier, démentir, démenti, réfuter, contredire, rejeter, contester, dénier, =est faux, =était faux,
=est fausse, =sont faux, =sont fausses, =faux que, =fausse information, =fausses informations, =fausse nouvelle,
infondé, sans fondement, aucune preuve, est un mensonge, mensonger, exclure que, =n' est pas vrai, =n' était pas vrai,
=n' est pas exact, =pas vrai que, =est erroné, =il est exclu, =inexact que, =est inexact, =est inexacte,
=sont inexactes, =sont inexacts, =être faux, =être inexact, =était inexact, =était fausse, =étaient fausses,
=est mensonger, =est mensongère, =pure invention, =n' est pas exacte, =canular, =est infondée"""),
    failures=phrases("""refuser, refus, éviter, manquer de, renoncer, renoncement, cesser de, cesser d', arrêter de,
empêcher, échouer, échec, omettre, oublier de, récuser, mettre son veto, opposer son veto, abstenir, négliger de,
interdire de, interdire à, annuler, annulation, boycotter, boycott, décliner, dire non, dit non, impossible,
incapable de, incapable d', impossibilité de, déjouer, dissuader, se garder de, se garder d', se garder bien de,
se garder bien d', =s' est gardé de, =s' est gardée de, =s' est bien gardé de, exclure de, exclure d', révoquer,
faire marche arrière"""),
    hedges=phrases("""prévoir de, prévoir d', =prévu pour, =prévue pour, envisager, planifier, =projette, =projettent,
projet de, projet d', avoir l' intention, intention, =comptent, souhaiter, souhait, espérer, espoir, viser à, tenter de,
tenter d', tentative, essayer de, essayer d', chercher à, s' efforcer, efforcer, proposer, proposition, promettre,
promesse, engager à, engagement à, accepter de, accepter d', décider de, décider d', décision de, menacer de,
menacer d', menace de, présumé, présumer, prétendu, prétendument, soi-disant, allégué, supposer, supposé, hypothèse,
rumeur, peut-être, probable, improbable, possible, possibilité, éventuel, éventualité, potentiel, vraisemblable,
plausible, apparemment, soupçonner, soupçon, suspecter, accuser, accusation, craindre, crainte, risque de, risque d',
risquer de, sembler, =paraît, =paraissent, =paraîtrait, douter, doute, croire, penser, estimer que, estimer qu',
attendre à, =attendu, =attendue, =attendus, demander de, demander d', demander que, demander à, appeler à, exhorter,
convier, conseiller de, recommandation, souhaitable, réputé, scénario, inviter à, recommander, ordonner de, exiger,
réclamer, =négocie, =négocient, =négocier, discuter de, à l' étude, en vue de, en vue d', offrir de, préparer à,
s' apprêter, apprêter, prêt à, disposé à, sur le point de, sur le point d', en passe de, afin de, afin d',
dans le but de, dans l' espoir, objectif de, plan pour, en mesure de, capable de, =veut, =veulent, =voulait, =voulaient,
=voudrait, =voudraient, =vouloir, =voulu, désirer, aspirer à, ambitionner, suggérer, non confirmé, réfléchir à, songer,
prétendre, volonté de, volonté d', chargé de, offrir à, =failli, =faillit, =faillirent, =a sommé, =ont sommé,
=avait sommé, =sommé de, =sommée de, =sommés de, =sommées de, =somment, autoriser à, =presque, =quasiment, demander au,
demander aux, en négociation pour, en pourparlers pour, favori pour, =donné favori, à ce qu' il semble, =semble-t-il,
=il est prévu que, =compte, =comptait, =entend"""),
    modals=phrases("""=peut, =peuvent, =pouvait, =pouvaient, =pourra, =pourront, =pourrait, =pourraient, =puisse,
=puissent, =pouvoir, =pu, =pourrions, =pouvons, =doit, =doivent, =devait, =devaient, =devra, =devront, =devrait,
=devraient, =doive, =devoir, =dû, =devons, =va, =vont, =allait, =allaient, =faut, =faudra, =faudrait"""),
    conditions=phrases("""=si, =s' il, =s' ils, à condition que, à condition de, à condition qu', pourvu que,
pourvu qu', à moins que, à moins qu', à moins de, au cas où, dans le cas où, en supposant que, dans l' hypothèse où,
sous réserve, quand bien même"""),
    not_hedges=phrases("""même si, comme si, =si bien que, =si bien qu', =si peu, =si longtemps, =si souvent, =si grand,
=si grande, =si important, =si vite, =si loin, en cas de, en cas d', que possible, dès que possible, sans doute,
sans aucun doute, nul doute, hors de doute, aucun doute, projet de loi, projets de loi, proposition de loi,
sur proposition de, sur proposition du, sur proposition d', dans l' attente, contre toute attente, mise en accusation,
=dû à, =due à, presque tout, presque tous, presque toutes, presque toujours, presque jamais, presque aucun,
presque rien, presque personne, presque chaque, presque exclusivement, presque entièrement, presque totalement,
presque complètement, presque la moitié, presque moitié, presque autant, presque un, presque deux tiers,
presque certain, presque immédiatement, presque aussi, presque le double, =l' accusé, =l' accusée, =les accusés,
=les accusées, =des accusés, =un accusé, =une accusée, =aux accusés, =ces accusés, =deux accusés, =trois accusés,
=quatre accusés, =cinq accusés, =six accusés, =sept accusés, =huit accusés, =neuf accusés, =dix accusés, =le suspect,
=la suspecte, =les suspects, =un suspect, =des suspects, =du suspect, =au suspect, =deux suspects, =trois suspects,
=compte un, =compte une, =compte des, =compte le, =compte la, =compte les, =compte l', =compte plus, =compte parmi,
=compte environ, =compte près, =compte pour, =compte sur, =compte de, =compte d', =compte tenu, =compte rendu,
=compte moins, =compte au, =compte aujourd'hui, =compte quelque, =compte deux, =compte trois, =compte quatre,
=comptait un, =comptait une, =comptait des, =comptait le, =comptait la, =comptait les, =comptait l', =comptait plus,
=comptait parmi, =comptait environ, =comptait près, =comptait pour, =comptait sur, =comptait de, =comptait d',
=comptait tenu, =comptait rendu, =comptait moins, =comptait au, =comptait aujourd'hui, =comptait quelque,
=comptait deux, =comptait trois, =comptait quatre, =le compte, =un compte, =ce compte, =son compte, =leur compte,
=du compte, =au compte, =en compte, =par compte, =pour compte, =tient compte, =tenir compte, =rendre compte,
=rend compte, =de compte, =entend un, =entend une, =entend le, =entend la, =entend les, =entend des, =entend par,
personne ne doute, nul ne doute"""),
    hedge_endings=(
        r"(?:er|(?<!\bt)(?<!ret)(?<!att)(?<!adm)(?<!sp)(?<!v)ir|[dr]r|incr|(?:ett|a[iî]t|omp|att)r|(?:[eu]|(?<!l)i)vr|(?<!st)aur)"
        r"(?:a|ont|ait|aient)$"
    ),
    clause_starts=phrases("""=que, =qu', mais, cependant, toutefois, tandis que, tandis qu', alors que, alors qu',
pendant que, lorsque, lorsqu', quand, =après, =avant, parce que, parce qu', puisque, puisqu', =car, bien que, bien qu',
quoique, quoiqu', même si, malgré, afin que, afin qu', =donc, ainsi que, =si, =s' il, =s' ils, sinon, dès que, dès qu',
depuis que, depuis qu', jusqu' à ce que, =où, en revanche, néanmoins, pourtant, =sauf, comme, de sorte que, si bien que,
=or, plutôt que"""),
    relatives=phrases("""=qui, =que, =qu', =dont, =où, =lequel, =laquelle, =lesquels, =lesquelles, =auquel, =auxquels,
=auxquelles, =duquel, =desquels, =desquelles"""),
    coordinators=words("et ou ni &"),
    opposites=(
        words("depuis après dès"),
        words("jusqu' avant"),
    ),
    months=numbers("""janvier/janv/jan=1 février/févr/fév/fevrier=2 mars=3 avril/avr=4 mai=5 juin=6 juillet/juil=7
août/aout=8 septembre/sept=9 octobre/oct=10 novembre/nov=11 décembre/déc/decembre=12"""),
    weekdays=numbers("""lundi/lundis=1 mardi/mardis=2 mercredi/mercredis=3 jeudi/jeudis=4 vendredi/vendredis=5
samedi/samedis=6 dimanche/dimanches=7"""),
    ordinals=numbers("""premi|er|ers|ère|ères=1 second||s|e|es=2 deuxième||s=2 troisième||s=3 quatrième||s=4
cinquième||s=5 sixième||s=6 septième||s=7 huitième||s=8 neuvième||s=9 dixième||s=10 onzième||s=11 douzième||s=12
treizième||s=13 quatorzième||s=14 quinzième||s=15 seizième||s=16 vingtième||s=20 trentième||s=30 quarantième||s=40
cinquantième||s=50 soixantième||s=60 centième||s=100 millième||s=1000 dix-septième=17 dix-huitième=18
dix-neuvième=19"""),
    ordinal_marks="(?:ers?|[ri]?[eè]res?|nde?s?|i?[eè]mes?|es?|[ºª°])",
    not_numbers=words("un une uns unes"),
    not_ordinals=phrases("""premier ministre, première ministre, =premier plan, =première dame, =par seconde,
=une seconde, =secondes, =en premier lieu, =dans un premier, =dans un second, =second degré, =seconde main,
matière première, matières premières, =de premier, =quatrième pouvoir, =au premier chef, =un dixième"""),
    magnitudes=numbers("mill|e|ier|iers=3 million||s/mn=6 milliard||s/md/mds/mrd=9 billion||s=12"),
    dozens=numbers("""dizaine=10 douzaine=12 quinzaine=15 vingtaine=20 trentaine=30 quarantaine=40 cinquantaine=50
soixantaine=60 centaine=100 millier=1000"""),
    percents=phrases("%, pour cent, pourcent, p. 100, pour 100, =pct"),
    points=phrases("points de pourcentage, point de pourcentage, points de pourcent, =pp"),
    currencies=pairs("""€/eur|o|os|=EUR $/us$/usd/dollar||s/dollars_américains=USD cad/dollars_canadiens=CAD £/gbp/
livre_sterling/livres_sterling=GBP ¥/jpy/yen||s=JPY cny/rmb/yuan||s/renminbi=CNY ₽/rub/rouble||s=RUB chf/franc_suisse/
francs_suisses=CHF franc||s/frf=FRF franc_cfa/francs_cfa/fcfa/xof=XOF livre_turque/livres_turques=TRY ₩/krw=KRW
inr/₹/roupie||s=INR sek/couronnes_suédoises=SEK nok/couronnes_norvégiennes=NOK pln/zloty||s=PLN ₴/uah/hryvnia||s=UAH
ils/₪/shekel||s=ILS dinar_algérien/dinars_algériens/dzd=DZD"""),
    units=pairs("""seconde||s/sec/s=second minute||s/min/mn=minute heure||s/h=hour jour||s/journée||s=day
semaine||s=week mois=month an/ans/année||s=year décennie||s=decade siècle||s=century mm/millimètre||s=mm
cm/centimètre||s=cm m/mètre||s=m km/kilomètre||s=km mile||s=mile pied||s=foot pouce||s=inch km2/km²/kilomètre_carré/
kilomètres_carrés=km2 m2/m²/mètre_carré/mètres_carrés=m2 ha/hectare||s=ha acre||s=acre g/gramme||s=g kg/kilo||s/
kilogramme||s=kg t/tonne||s=t l/litre||s=l w/watt||s=w kw/kilowatt||s=kw mw/mégawatt||s=mw gw/gigawatt||s=gw kwh/
kilowattheure||s=kwh °c/degrés_celsius/degré_celsius/celsius=c °f/degrés_fahrenheit=f personne||s/
habitant||s=person"""),
    bounds=pairs("""plus_|de|d'|du|des|que/supérieur|_à|e_à|s_à|es_à/au-delà_de||s/au-dessus_de||s/dépasse||_les|nt/
dépassent_les/dépass|ant|é|é_les|er=more excède||_les/bien_plus_de/un_peu_plus_de=more au_moins/pas_moins_d|e|'/minimum/
au_minimum/un_minimum_de=least moins_|de|d'|du|des|que/inférieur|_à|e_à|s_à|es_à/sous_les/en_dessous_de/en-dessous_de/
au-dessous_de=less jusqu'_|à|aux/au_plus/au_maximum/tout_au_plus/pas_plus_d|e|'/maximum/un_maximum_de=most
environ||_les/quelque/près_d|e|'/presque/autour_de||s/à_peu_près/aux_alentours_de/de_l'_ordre_de/approximativement/
quasi|ment|/plus_ou_moins/estimé|_à|s_à=about"""),
    bounds_after=pairs("""environ/à_peu_près/approximativement=about ou_plus/et_plus/au_moins/minimum/au_minimum/
voire_plus=least ou_moins/et_moins/maximum/au_maximum/au_plus/tout_au_plus=most"""),
    between=(("entre", "et"), ("de", "à"), ("d'", "à"), ("des", "aux"), ("du", "au")),
    labels=phrases("""article, art, chapitre, chap, section, alinéa, al, annexe, titre, phase, paragraphe, point,
tableau, figure, fig, volume, tome, siècle, millénaire, résolution, directive, règlement, décret, loi, protocole,
amendement, catégorie, classe, niveau, page, guerre mondiale, république, lot, étape, numéro, n°, réacteur, bloc,
édition, congrès"""),
    # The eighties: "les années 80", "les années 1980".
    decades=r"(?:les|des|aux) années (?P<tens>(?:1[5-9]|20)?\d)0\b",
    decimal=",",
    group=" .'",
    day_first=True,
)
