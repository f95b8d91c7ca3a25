"""French verbs: the forms that the stemmer does not bring together, and nouns that look like verbs."""

from __future__ import annotations

from factcheck.languages.language import families, words

IRREGULAR = families("""ven/reven/ren/atten/éten/préten/enten/ten/déten/défen/descen/dépen/suspen/pen/répan/fon/confon/
répon/correspon/per/mor/tor:d/dent/dai|t|ent/du||e|s|es/di|t|rent/dr|a|ont|ait/draient=dre -/com/ap/sur/re/
entre:pren|d|ne|nent|ait/prenaient/prendr|a|ont|ait/pri|s|se|ses|t|rent=prendre -/ad/com/per/pro/re/sou/trans/é/dé/
o:met||tent|tait/mettaient/mettr|a|ont|ait/mi|s|se|ses|t|rent=mettre t/obt/maint/cont/sout/ret/dét/appart/abst/entret/
v/rev/dev/interv/parv/conv/prév/prov/surv:ien|t|nent|dra/iendr|ont|ait/iendraient/ienne/enu||e|s|es/enai|t|ent/
in|t|rent=enir -/re/dé/satis/contre:fait||e|s|es/faisai|t|ent/font/fi|t|rent/fer|a|ont|ait/feraient/fasse/faisant=faire
-/contre/inter/pré/re:di|t|te|ts|tes|sent|sait/disaient/dir|a|ont|ait|ent=dire inter:diction||s=dire é/dé/ins/pres/
pros/sous/trans/réé:cri|t|te|ts|tes|vent|vait|vit/crivirent/crir|a|ont=crire ins/pres/sous:cription||s=crire -/é/
réé:li|t|sent|ra|ront|sait/lu||e|s|es|t|rent=lire é/réé:lect|ion|ions|oral/lectorale=lire con/pro/ré/intro/tra/dé/sé/
repro:dui|t|te|ts|tes|sent|sait/duisaient/duisi|t|rent/duir|a|ont|ait=duire pro/ré/intro/tra/dé/repro:duction||s=duire
cons/dé/ins/recons:trui|t|te|ts|tes|sent|sait|sit|ra|ront=truire cons/recons:truction||s=truire
-:destruction||s=détruire con/ex/in:clu||e|s|es|t|ent|ait|ra|ront|rent|se|sion/clusions=clure con/recon/mécon:na|ît|it/
naiss|ent|ait/naissaient/naîtra/nu||e|s|es|t|rent=naître -:naît/naissent/naqui|t|rent/né||e|s|es/naissance||s=naître -/
ap/dis/com/trans:para|ît|it/paraiss|ent|ait/paraîtra/paru||e|s|t|rent=paraître -:disparition||s=disparaître
-:meur|t|ent/mort||e|s|es/mour|ra|ut/moururent/mourait=mourir re/per/con/dé:çoi|t|vent/çu||e|s|es|t|rent/
cev|ra|ront|ait=cevoir -/re/entre:vo|it|ient|yait/voyaient/vu||e|s|es/vi|t|rent/verr|a|ont|ait=voir
pré:vo|it|ient|yait/voyaient/vu||e|s|es/voira=voir pour:voi|t|ent/vu||e=voir -:sa|it|vent|vait/su||t/saura=savoir
-:peu|t|vent/pouvai|t|ent/pourr|a|ont|ait/pourraient/pu||isse=pouvoir -:veu|t|lent/voulai|t|ent/voudra||it/
voulu=vouloir -:doi|t|vent/devai|t|ent/devra||it/dû/dus=devoir -:cro|it|ient|yait/cru=croire
-:va|ut|lent|lait|udra|lu=valoir -:faut/fallait/faudra||it/fallu=falloir -/sur/re:vi|t|vent|vait/vivaient/vivr|a|ont/
vécu||t=vivre -/pour:sui|t|vent|vi|vie|vis|vies|vait/suivaient/suiv|ra|ront|it/suivirent=suivre -/con:vainc||u|ue|us/
vainqu|ent|it/vaincra=vaincre -/com/dé/a:bat||tent|tu|tue|tus|tait/battaient/batti|t|rent/battr|a|ont=battre -/inter/
cor:romp|t|u|ue|us|ues|ent|ait|it|ra=rompre -:rupture||s=rompre cra/contra/pla/jo/rejo/adjo/éte/atte/pe/restre/
enfre:int||e|s|es/indr|a|ont|ait/ign|ent|ait/ignaient/igni|t|rent=indre -/par/re/con/se/
ac:cour|t|ent|u|ue|us|ait|ra|ut=courir -:fu|it|ient|yait|i|ite=fuir ou/cou/décou/recou/rou:vr|e|ent|ait/vraient/
vri|t|rent|ra|ront/vert||e|s|es|ure=vrir o/sou:ffr|e|ent|ait|it/ffrir|ent|a/ffert||e|s|es=ffrir ac/con/re:quiert/
quièrent/qui|s|se|ses|t/querra=quérir étud/modif/conf/publ/négoc/ratif/vérif/justif/identif/qualif/bénéfic/licenc/oubl/
remerc/appréc/assoc/multipl/var/cr/l/rall/all/signif/unif/clarif/notif/rectif/pacif/certif/incend/dén/planif:ie||nt=ier
-:convie=convier -:désir|a|ent|ait=désirer dép/p/surp/embarr/am:asse||nt=asser communi/appli/expli/indi:que||nt=quer
ret/att/adm/insp:ira||it|ient/irent=irer t:ira||it|ient=irer ag/réag:it/iss|ent|ait/issaient/ir|a|ont|ait|ent/ie||s=ir
travaill/respect/abandonn/exig/appliqu/navigu/effac/dégag/manqu/import/touch/frapp/bloqu/échou/équip/entraîn:e=er
-:déploie||nt=déployer -:considère=considérer -:mène=mener -:révèle=révéler -:suggère=suggérer -:espère=espérer
-:achète=acheter -:appelle=appeler -:rejette=rejeter -:envoie||nt/enverr|a|ont|ait/envoi||s=envoyer
-:paie||nt|ra|ront=payer -:va/vont/ir|a|ont|ait/allai|t|ent/allé||e|s|es/alla/aille||nt=aller par/sor:tent/tai|t|ent/
tir|ent|a|ont|ait=tir con:sent||i|ent|ait|ira=sentir -:ser|t|vent|vi|vie|vait|vira=servir
-:dément||i|ie|is|ent|ait|ira=démentir fin/établ/rétabl/fourn/chois/réun/défin/garant/avert/invest/sais/réuss/ag/réag/
rempl/accompl/affaibl/franch/enrich/un/bann/pun/guér/élarg/abol/convert/trah/envah/bât/démol/ralent/rebât/rétréc/sub/
répart/atterr/grand/part/sort:i/is=ir fin/établ/rétabl/fourn/chois/réun/défin/garant/avert/invest/sais/rempl/accompl/
franch/enrich/un/bann/pun/élarg/abol/envah/sub/répart:ie||s=ir vis/inv/lim/év/c/hab/mil/exc/mér/susc/réc/hés/
prof:ité||e|s|es=iter déclar/affirm/confirm/estim/expliqu/refus/accept/approuv/arriv/donn/trouv/représent/prépar/
particip/collabor/occup/utilis/propos/dépass/remplac/impos/dispos/oppos/expos/comport/export/annul/provoqu/réalis/
bombard/lanc/tir/rest/port/pass/ajout/assur/autoris/demeur/cré/dénonc/désign/développ/dirig/engag/exist/forc/form/gagn/
gard/gouvern/impliqu/indiqu/inform/install/laiss/limit/livr/montr/négoci/ni/nomm/organis/oblig/octroi/permett/pouss/
privilégi/proclam/promulgu/publi/quitt/ratifi/renforc/renonc/retir/retourn/sign/soulign/stipul/supprim/suspect/tu/
utilis/valid/vers/viol/vis/condamn/critiqu/constat/compt/évacu/élimin/envisag/souhait/cess/continu/dur/coût/commenc/
termin/augment/diminu/baiss/rencontr/accus/annonc/accord/aid/achev/adopt/attaqu/arrêt/affect:e=er -:vente||s=vendre
-:perte||s=perdre -:invasion||s=envahir -:décision||s=décider -:livraison||s=livrer -:signature||s=signer
-:réponse||s=répondre -:défense||s=défendre -:fourniture||s=fournir -:création||s=créer -:ratification=ratifier
-:approbation=approuver -:adhésion=adhérer -:retrait||s=retirer -:explosion||s=exploser -:expulsion||s=expulser
-:tirs=tirer -:blessure||s=blesser -:est/sont/étai|t|ent/fu|t|rent/soit/ser|a|ont|ait=être -:a/ont/avai|t|ent/eut/
aur|a|ont|ait/ait=avoir -:ni|e|ent|é|ée|ait|a|era=nier -:travaux=travail -:publique||s=public -:turque||s=turc
-:grecque||s=grec -:longue||s=long -:blanche||s=blanc -:active||s=actif -:nouvel|le|les|=nouveau -:bel|le|les|=beau
-:vieil|le|les|=vieux -:étrang|ère|ères|ers=étranger -:feux=feu -:jeux=jeu -:lieux=lieu -:arm|é|ée|és|ées|e|es=armer
-:entr|é|ée|és|ées|a|ent|era=entrer -:nucléaires=nucléaire""")

# Nouns and adjectives that end like verbs, or that IRREGULAR brings together with one.
_NOUNS = words("""ann|ée|ées arm|ée|ées journ|ée|ées soir|ée|ées matin|ée|ées dur|ée|ées arriv|ées id|ée|ées
mus|ée|ées lyc|ée|ées pens|ée|ées vall|ée|ées fus|ée|ées tourn|ée|ées port|ée assembl|ée|ées perc|ée rentr|ée mont|ée
corée chaussée traversée lev|ée poussée march|é|és clergé cong|é|és degr|é|és caf|é|és thé cl|é|és pré gré malgré
employ|é|és réfugi|é|és délégu|é|és alli|é|és passé procéd|é|és communiqu|é|és préjug|é|és rescap|é|és défil|é|és été
côté||s trait|é|és comité||s député||s santé volonté||s liberté||s société||s propriété||s variété beauté pauvreté
communauté||s nouveauté principauté difficulté||s faculté||s piété décret musées immédiat autorité sécurité unité
étranger danger||s léger hiver fer mer amer enfer cancer leader||s hier cher mars chancelier premier dernier janvier
février entier particulier régulier métier quartier chantier dossier papier courrier policier officier financier
conseiller avenir plaisir loisir souvenir désir martyr ministre moindre cadre ordre désordre peintre maître ventre
centre livre vivre événement argent agent accident incident client patient parent||s talent vent dent cent récent urgent
prudent occident orient innocent adolescent différent fréquent violent intelligent permanent continent évident excellent
équivalent précédent présent absent président résident dissident souvent contingent content concurrent conscient sergent
régent moment opéra caméra agenda cinéma média mafia alinéa cela junta charia déjà data portrait souhait lait trait
retrait extrait attrait abstrait distrait satellite conflit crédit||s profit petit lit esprit récit délit débit déficit
habit répit huit bruit fruit circuit nuit minuit conduit front affront pont mont dont vertu statut individu contenu
salut début continue venue avenue rendue revenu||s vue rue statue inconnu continu étendue retenue issue vent|e|es
pert|e|es signatur|e|es répons|e|es défens|e|es fourniture naissance envoi mort|e rupture ouverture blessure tirs fuite
électoral||e prise||s mis|e|es| vues vus produit||s conduite faits droit uni||s|es|e parti||s|e|es sortie||s part sort
arme||s arrière garantie||s entreprise surprise reprise promise crainte||s plainte||s contrainte atteinte||s enceinte
suite poursuite suites entente||s compte porte forme rencontre accord aide attaque baisse reste garde passe pousse force
tire arrêt annonce crise vert|e| offre||s cours règne avertis subi ci rapport ailleurs bombe signe port||s""")
# What derives a noun from a verb: the forms above that are no verbs.
NOT_VERBS = _NOUNS | {form for form in IRREGULAR if form.endswith(("ion", "ions"))}
