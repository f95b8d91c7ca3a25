"""Spanish verbs: the forms that the stemmer does not bring together, and nouns that look like verbs."""

from __future__ import annotations

from factcheck.languages.language import families, words

IRREGULAR = families("""-/contra/des/pre/ben/mal:dice||n/dij|o|eron/di|cho|cha|chos|chas|rá|rán|ría|rían|ga|gan/
diciendo=decir -/des/re/satis:hace||n/hizo/hicieron/hech|o|a|os|as/ha|rá|rán|ría|rían|ga|gan=hacer -/ob/man/con/sos/de/
re/abs/entre:tiene||n/tuvo/tuvieron/ten|ga|gan|drá|drán|dría=tener -/inter/con/pre/pro/sobre:viene||n/vino/vinieron/
ven|ga|gan|drá|drán|dría=venir -/com/dis/im/ex/o/pro/su/contra/re/ante/pos/de/presu/sobre:pone||n/puso/pusieron/
pon|ga|gan|drá|drán/puest|o|a|os|as=poner im/ex/o/pro/su/dis:posici|ón|ones=poner pro/re/con/intro/tra/de/in/
repro:duce||n/duj|o|eron/duzca||n/ducirá=ducir pro/re/intro/repro/tra:ducci|ón|ones=ducir -/a/dis/ex/sus/con/
re:tra|e|en|jo/trajeron/traíd|o|a=traer -/pre/entre:ve||n/vi|o|eron|sto|sta|stos|stas/verá||n/veía=ver pre/
entre:vé||n=ver pro:ve|e|yó/visto=veer -:da||n/di|o|eron/dé/da|rá|rán|ba|ban|do|da|dos=dar -:va||n/iba||n/ir|á|án|ía/
vaya||n/yendo/ido=ir -:sabe||n/supo/sabrá=saber -:puede||n/pudo/pudieron/podr|á|án|ía|ían/pueda||n=poder -:quiere||n/
quiso/quisieron/querr|á|ía/quiera=querer -:deb|e|en|ió|erá|ería=deber -/de:ca|e|en|yó/cayeron/caíd|o|a|as/caerá=caer
-:le|e|yó/leyeron/leído=leer -:cre|e|yó/creyeron=creer -:oy|e|ó/oído=oír -:sal|e|en|ga|drá|drán|ió|ida|idas=salir
-:val|e|en|drá=valer es/des/ins/pros/pres/sus/trans/circuns/rees:crit|o|a|os|as=cribir ab/reab:re||n/ri|ó|eron|rá|rán/
iert|o|a|os|as/ertura=rir -/des/en:cubr|e|en|ió/cubiert|o|a|os=cubrir -:rot|o|a|os|as/ruptura||s=romper -:muere||n/
muri|ó|eron/muert|o|a|os|as|e|es/muriendo/morirá=morir -:duerme=dormir com/emp/trop:ie|za|zan|ce|cen=ezar
com:ien|za|zan|ce=enzar c:ierr|a|an|e=errar ent:ierra||n=errar n:ieg|a|an|ue=egar den:iega=egar p:iens|a|an|e=ensar
gob:ierna||n=ernar recom:ienda||n=endar desp:ierta=ertar despl:ieg|a|an|ue=egar conf:iesa=esar atrav:iesa||n=esar
manif:iesta||n=estar s:ienta=entar cal:ienta=entar al:ienta=entar ac/rec:uerd|a|an|e=ordar dem/m:uestra||n=ostrar
enc:uentr|a|an|e=ontrar c:uenta||n=ontar apr/compr/pr/repr:ueb|a|an|e=obar c:uesta||n=ostar v:uela||n=olar
ren:ueva||n=ovar j:ueg|a|an|ue=ugar f/ref/esf:uerza||n=orzar ap:uesta||n=ostar -:boicotea||n=boicotear
-:desiste||n=desistir planif:ica||n=icar inst:a/an/ó/aron/ad|o|a|os|as/aba=ar r:uega=ogar r:ieg|a|an|ue=egar
s:iembr|a|an|e=embrar m:uerd|e|en=order cons:uela=olar p:ierd|e|en|a/érdida||s=erder def:iend|e|en|a/ensa||s=ender ent/
ext/at/enc/t/desc:iende||n=ender ext:ensión=ender v/dev/rev/env:uel|ve|ven|to|ta|tas|tos=olver res/dis/
abs:uel|ve|ven|to|ta|tos|tas=olver res/dis:oluci|ón|ones=olver m/prom/rem/conm:uev|e|en|a=over -/des/im/ex:pid|e|en|ió/
pidieron/pida||n/pidiendo=pedir s/cons/pros/pers:igu|e|en|ió/iguieron/iga||n/iguiendo=eguir el/reel/corr:ig|e|en|ió/
igieron/ija||n/igiendo=egir r:ig|e|en|ió/igieron=egir el/reel:ecci|ón|ones/ect|o|a|os|oral/ectorales=egir
comp:it|e|en|ió/itieron=etir rep:it|e|en|ió/itieron=etir m:id|e|en|ió=edir r:ind|e|en|ió/indieron=endir s:irv|e|en|ió/
irvieron=ervir v/inv:ist|e|ió=estir inv/conv/adv/div:ierte||n/irti|ó|eron/ierta=ertir pref/ref/transf/conf/inf/
dif:iere||n/iri|ó|eron/iera=erir sug/h/ing/dig:iere||n/iri|ó|eron=erir ad:quiere||n/quiri|ó|eron=quirir requ:iere||n/
irió=erir m/desm:iente||n/inti|ó|eron=entir s/cons/res/pres:iente||n/inti|ó|eron=entir dim:isi|ón|ones/it|e|ió=itir
-:creíd|o|a=creer -:leída=leer -:posey|ó|eron=poseer -:huido=huir prep/sep/comp/decl/rep/disp:aran=arar
-:comunica=comunicar amen/rech/abr/despl/reempl/apl:ace||n=azar cr:uce||n|s=uzar l:ance||n=anzar av:ance||s|n=anzar
alc:ance||n=anzar us:a/an/ó/aron/ad|o|a|os|as/ará/o/os=ar un:e/en/ió/ieron/id|o|a|os|as/irá/ión/iones=ir entr:a/an/ó/
aron/ad|o|a|as/ará||n/e/en=ar alz:a/an/ó/ad|o|a/ará=ar arm:a/as/an/ó/ad|o|a|os|as=ar am:a/an/ó/ad|o|a=ar
-:venta||s=vender -:invasi|ón|ones=invadir -:decisi|ón|ones=decidir -:destrucción=destruir
-:construcci|ón|ones=construir -:explosi|ón|ones=explotar -:expulsi|ón|ones=expulsar -:discusión=discutir
-:conclusi|ón|ones=concluir -:suspensión=suspender -:divisi|ón|ones=dividir -:admisión=admitir -:emisi|ón|ones=emitir
-:adhesión=adherir -:ataque||s=atacar -:nac|e|ido|ida/nacimiento=nacer -:años=año -:días=día -:hombres=hombre
-:jóvenes=joven -:regímenes=régimen -:crímenes=crimen -:exámenes=examen -:imágenes=imagen -:órdenes=orden
-:orígenes=origen -:líderes=líder -:mujeres=mujer -:actri|z|ces=actor -:emperatriz=emperador -:poderes=poder negoci/
inici/cre/actu/golpe/detall/anunci/declar/afirm/confirm/explic/ratific/lleg/envi/entreg/bombarde/lanz/pag/aument/baj/
qued/particip/apoy/amenaz/adopt/financi/ocup/continu/utiliz/llev/dej/pas/indic/present/celebr/organiz/rechaz/acept/
trabaj/represent/super/bloque/elimin/consider/signific/prepar/logr/gan/mat/public/señal/asegur/denunci/acus/solicit/
anul/autoriz/respet/export/import/cruz/acab/termin/instal/visit/viaj/aterriz/ces/aplic/abandon/critic/llam/realiz/
evacu/atac/busc/afect/caus/suministr/cancel/encabez/alert/aport/apunt/agreg/aclar/estim/revel/provoc/dur/marc/orden/
facilit/garantiz/regres/retir/trat/viol/vot:a=ar viv/recib/cumpl/ocurr/escrib/permit/admit/exist/asist/insist/resist/
consist/decid/divid/describ/suscrib/prohib/discut/transmit/emit/sub/acud/incumpl/agred/invad/impart/debat/difund/exig/
dirig/surg/fing/restring/infring:e=ir vend/pretend/comet/promet/somet/aprend/comprend/emprend/sorprend/depend/respond/
suspend/ced/conced/proced/suced/acced/exced/preced/tem/romp/corr/recorr/ocurr/establec/ofrec/conoc/reconoc/pertenec/
aparec/desaparec/permanec/favorec/carec/nac/crec/venc/convenc/ejerc/cog/recog/proteg/acog/escog/met/beb/com/le/pose/
correspond:e=er reconstru/conclu/inclu/exclu/constru/destru/distribu/contribu/sustitu/constitu/atribu/hu/disminu:ye||n/
yó/yeron/ya/yendo=ir""")

# Nouns and adjectives that end like verbs, or that IRREGULAR brings together with one.
_NOUNS = words("""estad|o|os mercad|o|os senado soldad|o|os resultad|o|os tratad|o|os abogad|o|os diputad|o|os|a|as
partid|o|os|a|as sentid|o|os pedid|o|os ruid|o|os apellid|o|os sonido contenid|o|os lad|o|os grad|o|os pasad|o|os|a|as
ganado pescado delegad|o|os jurad|o|os poblado condado cuidad|o demasiad|o|a|os|as jornad|a|as entrada||s salid|a|as
llegad|a|as décad|a|as embajad|a|as temporad|a|as mirad|a|as cada nada medid|a|as vid|a|as comida bebida caíd|a|as
herid|a|as pérdida||s bienvenida granad|a|as refugiad|o|os aliad|o|os|a|as emplead|o|os privad|o|os|a|as
adecuad|o|a|os|as avanzad|o|a debid|o|a líquid|o|a sólid|o|a rápid|o|a|os|as válid|o|a|os ácid|o|os híbrid|o|a cálido
marid|o|os olvido nido vestid|o|os unid|o|os|a|as atentad|o|os certificad|o|os mandad|o comunicad|o|os sábad|o|os
pecad|o|os tejad|o fachada madrugad|a|as armad|a|as|os portada retirad|a magistrad|o|os licenciad|o|os candidat|o|a
postulad|o|os acusad|o|os detenid|o|os demandad|o|os ahorcado lugar||es hogar militar nuclear popular particular similar
azúcar dólar mar bar par titular familiar auxiliar escolar solar ejemplar pilar pesar mujer poder deber ayer taller
líder|es alquiler mujeres poderes militares nucleares populares particulares primer tercer cualquier carácter cáncer
placer ser porvenir mártir emir revólver comando bando||s mando||s contrabando cuando dividendo tremendo referendo
estupendo cuándo mediodía melodía artillería infantería librería ingeniería tesorería secretaría mayoría comisaría
minería refinería batería galería teoría categoría asesoría tubería fiscalía gran tan pan plan clan dan orden origen
imagen examen exámenes régimen regímenes imágenes órdenes orígenes jóvenes crímenes volumen crimen joven virgen margen
resumen bien quien alguien tren desorden dictamen cien sien acuerdo venta||s muert|e|es|o|os hecho||s dich|o|a
puest|o|os|a vist|a|as|o vuelta||s prueba||s cuenta||s fuerza||s apuesta muestra||s encuentro uso||s arma||s uni|ón|ones
ataque||s defensa||s alcance avance||s electo||ral|rales apertura ruptura salvo despliegue||s parte||s nacimiento trata
marca||s visita||s compra causa||s ayuda denuncia||s dura busca oferta entrega||s paga amenaza||s crítica veto||s
fracaso||s siembra""")
# What derives a noun from a verb: the forms above that are no verbs.
NOT_VERBS = _NOUNS | {form for form in IRREGULAR if form.endswith(("ión", "iones"))}
