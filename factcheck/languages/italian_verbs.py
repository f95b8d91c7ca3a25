"""Italian verbs: the forms that the stemmer does not bring together, and nouns that look like verbs."""

from __future__ import annotations

from factcheck.languages.language import families, words

IRREGULAR = families("""pre/compre/appre/sorpre/ripre/intrapre/te/este/prete/conte/atte/diste/ste/sce/disce/acce/
riacce/spe/sospe/appe/arre/dife/offe:so/sa/si/se||ro=ndere inte/re:so/si/sero=ndere dipe:so/sero=ndere chiu/richiu/
racchiu/conclu/inclu/esclu/preclu/deci/ucci/inci/reci/coinci/divi/condivi/inva/eva/persua/dissua/esplo/illu/delu/
elu:so/sa/si/se||ro=dere per/disper:so/sa/si/se||ro=dere conclu/inclu/esclu/deci/ucci/inva/eva/esplo/divi:sion|e|i=dere
nasco/rispo/corrispo:st|o|a|i|e/se||ro=ndere diff/conf/f/inf:us|o|a|i|e|ero|ione=ondere co/acco/racco/to/disto/sce/
presce/scio:lt|o|a|i|e/lse||ro/lg|ono|a=gliere spi/respi/giu/aggiu/raggiu/congiu/pia/dipi/fi/infra/restri/
costri:nt|o|a|i|e/nse||ro=ngere restr/costr/str:ett|o|a|i|e=ingere stri:nse||ro=ngere vi/convi:nt|o|a|i|e/nse||ro=ncere
estin/distin:to/ta/ti/te/se||ro=guere spe:nt|o|a|i|e/nse||ro/ngono=gnere eme/imme/somme/spa:rs|o|a|i|e|ero=rgere so/
riso/inso/acco/sco:rt|o|a|i|e/rse||ro=rgere svo/coinvo/sconvo/avvo/stravo:lt|o|a|i|e/lse||ro=lgere rivol:to/ti/
se||ro=gere asso/riso/disso:lt|o|a|i|e/lse||ro/luzion|e|i=lvere le/ele/corre/prote/re/sorre/sconfi/infli/affli/
distru:tt|o|a|i|e/sse||ro=ggere distru:zion|e|i=ggere prote:zione=ggere ele:zion|e|i/ttoral|e|i=ggere dir/
er:ett|o|a|i|e/esse||ro=igere red:att|o|a|i|e/asse=igere assu/desu/presu:nt|o|a|i|e/nse||ro=mere espr/repr/compr/soppr/
oppr/impr/depr:ess|o|a|i|e|ero|ione=imere -/ac/oc/per/ri/soc/tras:cors|o|i|e|ero=correre -/ac/oc/per/ri/soc/
tras:corsa=correre -/am/com/di/e/o/per/pro/ri/scom/sotto/tras/s/im/compro:mess|o|a|i|e/mise||ro=mettere e/di/am/
tras:mission|e|i=mettere -/sotto/pre/de/tra/i/in/ri:scritt|o|a|i|e/scrisse||ro/scriv|e|ono|a=scrivere -/inter/
cor:rott|o|a|i|e/ruppe||ro=rompere con/pro/ri/ripro/intro/tra/de/in:dott|o|a|i|e/dusse||ro/duc|e|ono|a|eva|endo/
durr|à|anno=durre pro/ri/intro:duzion|e|i=durre -/at/sot/es/dis/pro:trae/traggono/trasse||ro/tra|eva|endo|rrà=trarre
at/sot/es/dis:tratt|o|a|i|e=trarre im:post|o|i=porre -/es/op/pro/de/com/dis/sup/contrap/sovrap/sotto/
presup:post|o|a|i|e=porre -/im/es/op/pro/de/com/dis/sup/contrap/sovrap/sotto/presup:pon|e|gono|ga|eva/ponevano/
pose||ro/ponendo/porr|à|anno=porre -/pro/ri:moss|o|a|i|e|ero/mozione=muovere sc:oss|o|a|i|e|ero=uotere
con:cess|o|a|i|e|ero|ione|ioni=cedere -:success|o|e|ero=succedere -/ri:chies|to|ta|ti|te|e|ero=chiedere an/
con:ness|o|a|i|e=nettere -:discuss|o|a|i|e|ero/discute/discussion|e|i=discutere es:puls|o|a|i|e|ero|ione|ioni=pellere
-/ri:conobbe||ro=conoscere -/pre/ri/intrav:vist|o|a|i|e/vide||ro/vedr|à|anno=vedere prov:vi|sto|de=vedere -/
soprav:viss|e|ero|uto|uta|uti/vivr|à|anno=vivere -/ac/de/s:cad|de|dero|rà/cadranno=cadere -/ac:crebbe||ro=crescere -/
ot/man/con/ri/sos/de/trat/appar:tiene/ten|gono|ga|ne|nero/terr|à|anno=tenere -/av/con/di/inter/pro/per:viene/
ven|gono|ga|ne|nero/verr|à|anno=venire pre:viene/venne=venire -/ri:apr|e|ono|ì/apri|rono|va|rà/apriranno/aprendo/
apert|o|a|i|e|ura=aprire -/s:copert|o|a|i|e/copr|e|ono|ì=coprire of/sof:fert|o|a|i|e/fr|e|ono|ì/fri|rono|rà|va=frire
ap/scom/com:par|so|sa|si|se|ve|vero/paiono=parire -/contrad/pre/in:dett|o|a|i|e/disse||ro/dic|e|ono|a|eva/
dice|vano|ndo/dir|à|anno=dire -/ri/dis/soddis:fatt|o|a|i|e/fece||ro/fa||nno|ccia/facciano/face|va|vano|ndo/
far|à|anno=fare -:dato/diede||ro/dà/dava||no/dando/dar|anno|à=dare -:andat|o|a|i|e/va||nno|da/anda|va|vano|ndo/
andr|à|anno/andò/andarono=andare -:vuole/vogliono/vuol/vo|glia|leva/volevano/vorr|à|ebbe/vol|uto|le=volere -:può/
poss|ono|a/potr|à|ebbe/potuto=potere -:sa||nno/seppe/saprà=sapere -:de|ve|vono|bba/dovr|à|ebbe=dovere
-:bev|e|ono|ve|uto=bere -:muo|re|iono/mor|to|ta|ti|te|irà|ì=morire -:na|cque|ta|ti/nascita=nascere -:riman|e|gono/
rimas|to|ta|ti|te|e|ero/rimarrà=rimanere -:esc|e|ono/uscì/usci|rono|to|ta|ti|te|rà=uscire -:riesc|e|ono/riuscì/
riusci|rono|to|ta|ti|rà=riuscire -:sal|e|gono|ì|ita=salire -/pos:sied|e|ono=sedere -/pre:val|gono|se|so/varrà=valere
-:entr|a|ano|ò|ava|ato|ata|ati|ate|erà/entreranno/entrando=entrare -/in:alz|a|ano|ò|ato|ata|ati|erà=alzare -/
dis:arm|a|ano|ò|ato|ata|ati|ate|i|erà=armare -:us|ato|ata|ati|ate|ano|ò|ava|o|i|erà=usare -:uni|to|ta|sce|ti|te/
unì=unire -:agisc|e|ono/ag|ì|ito|irà|endo=agire consid/lib/sup/op/gen/recup/coop/accel:erò=erare ritir/tir/gir:ò=are
-:visit|a|e|o=visitare -:anno=anni -:ora=ore -:vendit|a|e=vendere -:perdit|a|e=perdere -:crescita=crescere
-:fornitur|a|e=fornire -:atto=atti -:adesione=aderire -:adozione=adottare -:costruzion|e|i=costruire -:ente=enti
-:caduta=cadere -:chiusura=chiudere -:riunion|e|i=riunire -:sepolt|o|a|i=seppellire -:uomini=uomo -:acqua=acque
-:militari=militare -:nucleari=nucleare -:edifici=edificio -:alt|o|a|e=alti -:arte=arti -:ritorno=tornare
-:cristiano=cristiani -:miliziano=miliziani -:abolizione=abolire -:produttor|e|i=produrre chiud/conclud/esclud/includ/
decid/uccid/divid/invad/esplod/perd/emerg/mett/ammett/commett/emett/permett/promett/trasmett/smett/dimett/elegg/
corregg/protegg/dirig/string/costring/vinc/convinc/sping/resping/giung/raggiung/aggiung/distingu/estingu/assum/svolg/
coinvolg/rivolg/sorg/accogli/raccogli/togli/scegli/sciogli/risolv/sconfigg/infligg/distrugg/romp/interromp/rispond/
corrispond/nascond/diffond/muov/promuov/rimuov/conced/succed/chied/richied/esprim/espell/conosc/riconosc/cresc/viv/cad/
accad/scad/decad/ricev/combatt/abbatt/batt/riflett/esist/assist/insist/resist/consist/ced/proced/preced/possied/ved/
preved/rived/provved/corr/ricorr/percorr/scriv/cred/tem/ripet:e=ere segu/consent/serv/fugg/sent/invest/avvert:e=ire
part/segu/consent/serv/sent/fugg/avvert/divert:ono=ire approv/sigl/invi/mand/esport/import/attacc/bombard/arriv/torn/
ritorn/rec/incontr/accompagn/afferm/dichiar/annunci/conferm/spieg/acquist/pag/cost/aument/cre/fond/divent/rest/govern/
viet/abrog/applic/partecip/appoggi/minacci/riguard/adott/finanzi/occup/inizi/cominci/dur/continu/utilizz/svilupp/ospit/
chiam/lasci/pass/trov/indic/present/celebr/organizz/neg/rifiut/lavor/addestr/rappresent/rafforz/super/blocc/elimin/
consider/signific/rinvi/dimostr/collabor/prepar/ritir/annull/registr/provoc/dispieg/assicur/accett/rivel/parl/autorizz/
arrest/licenzi/assegn/lament/sottoline/evacu/intercett/schier/comunic/vol/evit/sper/trasport/abbandon:a=are annunci/
invi/cambi/inizi/cominci/lasci/minacci/appoggi/finanzi/rilasci/lanci/rinvi/scambi/avvi/denunci/studi/viaggi/assedi/
licenzi/rinunci/distanzi/evidenzi/rimpiazz/cre/apprezz:ano=are presied:e=ere negozi/studi/cambi/viaggi/mangi/realizz/
obblig/cancell/impieg/colleg/raddoppi/dimezz/abbass/sequestr/bocci/stanzi/rispett/indag/avvi/cerc/tocc/mostr/
critic:a=are -:ratific|a|hi=ratificare -:confuta=confutare -:pianifica=pianificare -:desiderò=desiderare
-:sollecita=sollecitare -:dubita=dubitare -:facilita=facilitare -:comunichi=comunicare""")

# Nouns and adjectives that end like verbs, or that IRREGULAR brings together with one.
_NOUNS = words("""oliva saliva invito partenariato elettorato segretariato volontariato commissariato protettorato
stat|o|i mercat|o|i senato risultat|o|i comunicat|o|i mandat|o|i reat|o|i trattat|o|i candidat|o|i|a|e delegat|o|i
soldat|o|i deputat|o|i|a|e partit|o|i|a|e avvocat|o|i sindacat|o|i consolat|o|i emirat|o|i lat|o|i campionat|o|i
alleat|o|i|a|e magistrat|o|i privat|o|i|a|e attentat|o|i armat|a|e dat|a|e|i giornat|a|e serata ondat|a|e ambasciat|a|e
testat|a|e scienziat|o|i|a rifugiat|o|i impiegat|o|i apparato allegat|o|i formato immediat|o|a|i|e adeguat|o|a|i|e
estate vit|a|e lit|e|i sit|o|i mit|o|i invit|o|i debit|o|i credit|o|i merit|o|i limit|e|i ambit|o|i esercit|o|i
deposit|o|i requisit|o|i esit|o|i subito solit|o|a|i|e gratuit|o|a circuit|o|i marit|o|i satellit|e|i prestit|o|i
abit|o|i visit|a|e crescita nascita perdit|a|e vendit|a|e salita spirit|o|i dibattit|o|i compit|o|i unit|a|e|i
proposit|o|i aiut|o|i minut|o|i istitut|o|i statut|o|i contribut|o|i tribut|o|i rifiut|o|i assolut|o|a|i|e tenuta salute
valut|a|e cadut|a|e sedut|a|e salut|o|i contenut|o|i militare nucleare popolare particolare regolare mare carcere genere
poter|e|i dover|e|i carattere essere parer|e|i familiare preliminare alimentare parlamentare elementare cancelliere
consigliere carabiniere ingegnere straniere frontiere bandiere miniere intere petroliere quartiere camere lettere opere
polvere lire comand|o|i quando band|o|i suono buono dono trono telefono abbandono nono fa però ciò perciò può così
lunedì martedì mercoledì giovedì venerdì sì lì diversi versi merci vista presa cors|o|a|i|e success|o|i permess|o|i
volt|o|a|e dirett|o|a|i|e strett|o|a|i|e offert|a|e scelt|a|e scopert|a|e propost|a|e rispost|a|e raccolt|a|e
richiest|a|e promess|a|e difes|a|e spes|a|e sorpres|a|e ripresa letto morte uso usi armi apertura elettoral|e|i
fornitur|a|e chiusura produttor|e|i ritorno post|o|i|a|e part|e|i tratt|o|i|a|e percors|o|i ricors|o|i soccors|o|i
aziend|a|e vicend|a|e legg|e|i tend|a|e agend|a domand|a|e band|a|e oppost|o|a leggende faccende piano umano strano
lontano grano sovrano urbano romano cubano afgano talebano pakistano tibetano vaticano americano nordamericano
sudamericano africano sudafricano messicano repubblicano capitano uragano vulcano napoletano metropolitano luterano
veterano sultano musulmano dominicano ucraino angolano colombano germano toscano padano milano pacchiano invano impiego
impieghi""")
# What derives a noun from a verb: the forms above that are no verbs.
NOT_VERBS = _NOUNS | {form for form in IRREGULAR if form.endswith(("ione", "ioni"))}
