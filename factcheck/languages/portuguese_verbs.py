"""Portuguese verbs: the forms that the stemmer does not bring together, and nouns that look like verbs."""

from __future__ import annotations

from factcheck.languages.language import families, words

IRREGULAR = families("""-/contra/des/pre/mal:di|z|zem|sse/disseram/di|to|ta|tos|tas|rá|rão|ria|riam|ga|gam|zia|ziam/
dizendo=dizer -/des/re/satis/per:faz||em/fez/fizeram/feit|o|a|os|as/fa|rá|rão|ria|ça|çam|zia|ziam=fazer ob/man/con/sus/
de/re/abs/entre:tém/têm/teve/tiveram/te|nha|rá|rão/ti|do|da|dos|nha|nham=ter -/inter/con/pro/ad/sobre:vem/vêm/veio/
vieram/venha/vi|rá|rão|nha|nham|ndo/vém=vir com/dis/im/ex/o/pro/su/contra/de/trans/pressu/sobre/re/-:põe||m/pôs/
puseram/po|nha|nham|rá|rão|sto|sta|stos|stas/punha/pôr=por com/dis/im/ex/o/pro/su/de/trans:posiç|ão|ões=por pro/re/con/
intro/tra/de/in/repro/se:duz||em|iu|iram|irá=duzir pro/re/con/intro/tra/de/in/repro:duç|ão|ões=duzir -/a/dis/ex/sub/
con/re/abs:tra|i|em|iu=trair -:traz||em/trouxe||ram/trará=trazer -/pre/entre/re:vê/veem/vêem/
vi|u|ram|sto|sta|stos|stas/ver|á|ão/via||m=ver -:dá/dão/de|u|ram/dê/da|rá|rão|va|vam|do|da=dar -:vai/vão/ia||m/
ir|á|ão|ia/vá/indo/ido=ir -:sabe||m/soube/saberá=saber -:pode||m/pôde/puderam/poder|á|ão|ia/po|dia|ssa|ssam/
pudesse=poder -:quer||em/quis||eram/que|ria|rerá|ira=querer -:dev|e|em|ia|erá|eria=dever -:lê/le|em|u|ram/lido=ler
-:cr|ê|eem|eu=crer -/de/re:ca|i|em|iu|íram|ído|ída|irá=cair -/sobres:sa|i|em|iu|íram|ído|ída|ídas|irá|irão=sair es/des/
ins/pres/trans/subs/rees/circuns:crit|o|a|os|as=crever ins/pres/subs/des:criç|ão|ões=crever -/re:abr|e|em|iu|iram|irá/
abert|o|a|os|as|ura=abrir -/des/en/re:cob|re|rem|riu|erto|erta/cobertos=cobrir -:mort|o|a|os|as|e|es=morrer do:a/am/ou/
aram/ad|o|a|os|as/ar|á|ão=ar -:desiste||m=desistir -:duvida||m=duvidar -:convida||m=convidar reivind:ica||m=icar
inst:a/am/ou/aram/ad|o|a|os|as=ar sac:ode||m=udir incend:eia||m=iar vig/elog:ia||m=iar -/cor/inter:rompe=romper
-:ruptura=romper -/re:elei|to|ta|tos|tas|ção|ções=eleger -:eleitora|l|is=eleger -:pres|o|a|os|as/pris|ão|ões=prender -/
con/pros/per:segu|e|em|iu|iram/siga||m=seguir cons/des/recons:tr|ói|oem|uiu/tru|íram|ído|ída|ídos|irá|ção=truir
cons:truções=truir des:truição=truir substit/incl/excl/concl/constit/dimin/atrib/influ/pos/instit/restit:ui/uem/uiu/
uí|ram|do|da|dos|das/ui|rá|rão|ndo=uir cont/distr/contr:ibu|i|em|iu|íram|ído=ibuir incl/excl/concl:us|ão|ões|o|a=uir
substit/constit:uição=uir diss/res/abs:oluç|ão|ões=olver -:vale||m|u|rá=valer -:perd|e|em|a|as/perca=perder us:a/am/ou/
aram/ad|o|a|os|as/ar|á|ão/o/os=ar un:e/em/iu/iram/id|o|a|os|as/irá/ião/iões=ir entr:a/am/ou/aram/ad|o|a/ar|á|ão=ar
arm:a/as/am/ou/ad|o|a|os|as=ar am:ou/ad|o|a=ar ag:e/em/iu/iram/ido/irá=ir -:venda||s=vender -:invas|ão|ões=invadir
-:decis|ão|ões=decidir -:explos|ão|ões=explodir -:expuls|ão|ões=expulsar -:expuls|o|a|os|as=expulsar
-:extint|o|a|os|as=extinguir -:impress|o|a|os|as=imprimir -:solt|o|a|os|as=soltar -:aces|o|a|os=acender
-:comunica=comunicar prep/sep/comp/decl/rep/disp/enc/amp:ar|am|em=arar sup/consid/lid/lib/op/g/esp/recup/coop/alt/tol/
acel/num:er|am|em=erar ret/t/adm/insp/asp:ir|am|em=irar cop/desv/var/aval/conf/desaf/contrar/ampl:ia||m=iar apo:iam=iar
golp/plan/nom/bombard/bloqu/rod/pass:eia||m=ear -:discussão=discutir -:suspens|ão|o|a|os|as=suspender
-:divis|ão|ões=dividir -:emissão=emitir -:admissão=admitir -:demiss|ão|ões=demitir -:adesão=aderir -:ataque||s=atacar
-:defesa||s=defender -:conquista=conquistar -:assinatura||s=assinar -:entreg|ue|ues|a=entregar -:pag|o|a|os|as=pagar
-:ganh|o|a|os|as=ganhar -:gast|o|a|os|as=gastar -:aceit|e|es|o|os|a=aceitar -:lançamento||s=lançar -:aprovação=aprovar
-:ratificação=ratificar -:produção=produzir -:anos=ano -:dias=dia -:meses=mês -:bo|ns|a|as=bom -:alemã||s|es=alemão
-:europe|us|ia|ias=europeu -:jud|eus|ia=judeu -:museus=museu -:atriz||es=ator -:juíz|es|a=juiz -:mulheres=mulher
-:líderes=líder -:poderes=poder -:embaixa|triz|dora=embaixador -:repórteres=repórter planej/desej/cri/atu/evacu/situ/
efetu/recu/investig/obrig/castig/reforç/sancion/negoci/envi/anunci/declar/afirm/confirm/explic/ratific/cheg/bombarde/
lanç/aument/fic/particip/apoi/ameaç/adot/financi/ocup/continu/utiliz/lev/deix/pass/indic/apresent/celebr/organiz/
rejeit/aceit/trabalh/represent/super/bloque/elimin/consider/signific/prepar/mat/public/assegur/denunci/acus/solicit/
anul/autoriz/respeit/export/import/cruz/acab/termin/instal/viaj/aterriss/cess/aplic/abandon/critic/cham/realiz/busc/
afet/caus/cancel/govern/alert/apont/estim/revel/mostr/demonstr/provoc/facilit/retir/viol/aprov/assin/neg/destac/lider/
integr/fech/inici/encerr/atac/torn/compr/dur/avanç/alcanç/registr/vis/acord/encontr:a=ar viv/receb/ocorr/escrev/permit/
admit/exist/insist/resist/divid/descrev/subscrev/discut/transmit/emit/sofr/vend/promet/comet/aprend/compreend/
surpreend/depend/respond/suspend/conced/proced/suced/exced/preced/percorr/recorr/estabelec/oferec/conhec/reconhec/
pertenc/aparec/desaparec/permanec/favorec/carec/nasc/cresc/venc/convenc/acolh/recolh/escolh/bat/combat/debat/met/mov/
promov/remov/defend/entend/estend/atend/pretend/fornec/ergu/eleg/proteg/corr/rend/acontec/morr/inscrev/chov/sobreviv/
resolv/devolv/envolv/desenvolv/dissolv:e=er decid/agred/invad/sub/part/assist/consist/imprim/reun/pun/proib/ped/imped/
med/desped/dorm/serv/sent/consent/confer/refer/prefer/transfer/suger/repet/compet/advert/convert/invest/interfer/dirig/
exig/ating/surg/reag/fing:e=ir""")

# Nouns and adjectives that end like verbs, or that IRREGULAR brings together with one.
_NOUNS = words("""estad|o|os mercad|o|os senado soldad|o|os resultad|o|os advogad|o|os|a deputad|o|os|a|as
partid|o|os|a|as sentid|o|os pedid|o|os ruíd|o|os apelid|o|os lad|o|os passad|o|os|a|as gad|o delegad|o|os|a mandad|o|os
cuidad|o|os jornad|a entrad|a|as tratad|o|os saíd|a|as chegad|a|as décad|a|as embaixad|a|as temporad|a|as cada nada
medid|a|as vid|a|as bebid|a|as comid|a caíd|a madrugad|a estrad|a|as camad|a|as tonelad|a|as cidad|e|es granad|a|as
brigad|a|as refugiad|o|os aliad|o|os|a|as empregad|o|os privad|o|os|a|as adequad|o|a avançad|o|a devid|o|a líquid|o|a
sólid|o|a rápid|o|a|os|as válid|o|a|os ácid|o|os híbrid|o|a marid|o|os vestid|o|os unid|o|os|a|as atentad|o|os
certificad|o|os feriad|o|os sábad|o|os fad|o pecad|o|os retirad|a armad|o|os|a|as magistrad|o|os segurad|o consulado
emirad|o|os principado eleitorado reinado grad|o estad|a fachad|a tomad|a moscou vapor virgem lugar||es militar||es
nuclear||es popular||es particular||es familiar||es solar escolar auxiliar titular similar dólar mar par bar ar lar
altar pilar patamar apesar mulher||es poder||es dever qualquer líder||es repórter car|áter|acter câncer prazer ser ter
chanceler emir elixir czar comando||s bando||s mando contrabando quando fernando dividendo tremendo referendo estupendo
lindo bem-vindo europeu||s museu||s judeu||s céu meu pneu troféu réu ateu véu home|m|ns ordem jovem bem também quem sem
cem nem porém além alguém ninguém refém item trem nuvem imagem origem mensagem viagem margem vantagem armazém melodia
ousadia covardia ver|ão|ões tubarão irã|o| padaria artilharia infantaria engenharia parceria bateria galeria secretaria
maioria minoria teoria categoria autoria auditoria assessoria diretoria livraria cavalaria refinaria tesouraria
consultoria melhoria portaria loteria alegria acordo mort|e|es|o|os feito||s vist|o|a|as post|o|a|os venda||s perda||s
pres|a|o|os uso||s arma||s união ataque||s defesa||s ganho||s gasto||s pago entrega eleito|ral|rais| lançamento
assinatura proposta||s aposta disposto oposto imposto||s composto ida saída queda conquista causa compra||s marca visita
busca mostra parte||s via alerta vale suspens|o|a expulso inclus|o|a veto||s fracasso||s falha||s vigia||s elogio||s
recusa||s renúncia||s""")
# What derives a noun from a verb: the forms above that are no verbs.
NOT_VERBS = _NOUNS | {form for form in IRREGULAR if form.endswith(("ção", "ções", "são", "sões", "ião", "iões"))}
