"""Portuguese, as newspapers, offices and handbooks write it in Brazil, Portugal and Africa."""

from __future__ import annotations

from factcheck.languages.language import Language, nations, numbers, pairs, phrases, words
from factcheck.languages.portuguese_verbs import IRREGULAR, NOT_VERBS

_DETERMINERS = words("""o a os as um uma uns umas est|e|a|es|as ess|e|a|es|as aquel|e|a|es|as meu minha meus minhas
seu sua seus suas noss|o|a|os|as cada tod|o|a|os|as algu|m|ma|ns|mas qualquer quaisquer vári|os|as amb|os|as tal
tais""")
_PREPOSITIONS = words("""à às ao aos de do da dos das d' em no na nos nas num||a nuns numas por pel|o|a|os|as para pra
com sem sob||re entre até desde contra segundo conforme durante mediante perante após ante
des|te|ta|tes|tas|se|sa|ses|sas daquel|e|a|es|as nes|te|ta|tes|tas|se|sa|ses|sas naquel|e|a|es|as dum||a del|e|a|es|as
nel|e|a àquel|e|a via""")
_AUXILIARIES = words("""sou és é somos são era||s|m fui foi fora|m| fosse||m ser|á|ão|ia|iam seja||m for||em ser sendo
sido est|ou|á|ão|ava estavam esteve estiveram estar|á|ão|ia|iam esteja||m estiver esta|r|ndo|do tenho tem têm temos
tinha||m teve tiveram ter|á|ão|ia|iam tenha||m tivesse||m tiver||em ter tendo tido há havia||m houve||r haver|á|ia haja
have|r|ndo havido hei""")

PORTUGUESE = Language(
    code="pt",
    name="Portuguese",
    understood=True,
    stemmer="portuguese",
    determiners=_DETERMINERS,
    prepositions=_PREPOSITIONS,
    auxiliaries=_AUXILIARIES,
    irregular=IRREGULAR,
    stop_words=words("""e ou nem mas porém contudo que||m qua|l|is cuj|o|a|os|as onde quando como quanto||s porque pois
embora enquanto se não eu tu você||s ele ela eles elas nós vós me te lhe||s mim ti si lo la los las isso isto aquilo
mesm|o|a|os|as outr|o|a|os|as muit|o|a|os|as mais menos tão tant|o|a|os|as pouc|o|a|os|as já ainda também tampouco além
assim então depois antes agora aqui ali lá sempre nunca só apenas exceto portanto entretanto todavia aliás através
perto longe dentro fora bem cá porquê logo""")
    | _DETERMINERS
    | _PREPOSITIONS
    | _AUXILIARIES,
    elisions=words("d' l'"),
    spelling=(
        # Portugal and Brazil before and after the spelling reform: acção, ação; adoptar, adotar; objectivo, objetivo.
        (r"([aeiouéêóíô])[cp](?=[tç])", r"\1"),
        (r"ü", "u"),
        (r"^(contro|regis)(?:le|tro|to)(s?)$", r"\1lo\2"),
        # Plurals: nações, alemães; nucleares; generais, papéis, possíveis, mísseis, civis; homens; francês, franceses.
        (r"(?:õe|ãe)s$", "ão"),
        (r"(\w\w[bcdfgilnrstuvz])ais$", r"\1al"),
        (r"éis$", "el"),
        (r"veis$", "vel"),
        (r"(\w\w[scdt])eis$", r"\1il"),
        (r"^(civ|fuz|host|juven|infant|perf|barr|fun)is$", r"\1il"),
        (r"óis$", "ol"),
        (r"([aeiouéê])ns$", r"\1m"),
        (r"(\w\w)ês$", r"\1esa"),
        (r"^(milit|nucle|popul|particul|simil|titul|regul|sol|escol|lug|l|dól|famili|auxili)ares$", r"\1ar"),
        # One sound, two letters: ataca, ataque; chega, chegue.
        (r"^(?!porque)(\w\w+)qu(?=(?:e|em|ei|es)$)", r"\1c"),
        (r"(\w\wg)u(?=(?:e|em|ei|es)$)", r"\1"),
    ),
    titles=words("""president|e|a vice-presidente vice primeir|o|a premi|ê|er ministr|o|a secretári|o|a geral chanceler
rei rainha príncipe princesa papa cardeal bispo arcebispo monsenhor dom dona padre irmã frei senhor||a sr sra dr dra
doutor||a prof||essor professora eng senador||a deputad|o|a prefeit|o|a governador||a embaixador||a porta-voz líder
chefe coronel capitão comandante almirante marechal tenente sargento major general juiz juíza procurador||a
comissári|o|a diretor||a ditador czar emir sultão xeque aiatolá ex"""),
    connectors=words("de do da dos das d' van von der den bin al el di del la"),
    demonyms=nations("""AE=emirati,emirados,eau AF=afeg|ão|ã|ãos|ãs|ães AL=alban|ês|esa|eses|esas
AM=armêni|o|a|os|as,arméni|o|a|os|as AO=angolan|o|a|os|as AR=argentin|o|a|os|as AT=austríac|o|a|os|as
AU=australian|o|a|os|as AZ=azerbaijan|o|a|os|as,azer|i|is BA=bósni|o|a|os|as,bósnia BE=belg|a|as BG=búlgar|o|a|os|as
BO=bolivian|o|a|os|as BR=brasileir|o|a|os|as BY=bielorruss|o|a|os|as,bielorrússia,belarus
CA=canadens|e|es,canadian|o|a|os|as CD=congol|ês|esa|eses|esas,rdc CH=suíç|o|a|os|as,helvétic|o|a|os|as
CL=chilen|o|a|os|as CN=chin|ês|esa|eses|esas,rpc,república_popular_da_china CO=colombian|o|a|os|as CU=cuban|o|a|os|as
CY=cipriot|a|as CZ=chec|o|a|os|as,tchec|o|a|os|as,república_tcheca,república_checa DE=alem|ão|ã|ães|ãs
DK=dinamarqu|ês|esa|eses|esas DO=dominican|o|a|os|as DZ=argelin|o|a|os|as EC=equatorian|o|a|os|as
EE=estonian|o|a|os|as,estóni|o|a|os|as EG=egípci|o|a|os|as,egito,egipto ES=espanh|ol|ola|óis|olas ET=etíop|e|es
FI=finland|ês|esa|eses|esas FR=franc|ês|esa|eses|esas
GB=britânic|o|a|os|as,ingl|ês|esa|eses|esas,escoc|ês|esa|eses|esas,grã-bretanha,inglaterra,escócia GE=georgian|o|a|os|as
GR=greg|o|a|os|as,helênic|o|a|os|as GT=guatemaltec|o|a|os|as HR=croat|a|as HT=haitian|o|a|os|as HU=húngar|o|a|os|as
ID=indonési|o|a|os|as IE=irland|ês|esa|eses|esas IL=israelens|e|es,israelit|a|as IN=indian|o|a|os|as
IQ=iraquian|o|a|os|as IR=iranian|o|a|os|as,irã,irão,pers|a|as IS=island|ês|esa|eses|esas IT=italian|o|a|os|as
JO=jordanian|o|a|os|as,jordan|o|a|os|as JP=japon|ês|esa|eses|esas,nipônic|o|a|os|as,nipónic|o|a|os|as
KE=quenian|o|a|os|as KH=cambojan|o|a|os|as KP=norte-corean|o|a|os|as,rpdc,coreia_do_norte,coréia_do_norte
KR=sul-corean|o|a|os|as,coreia_do_sul,coréia_do_sul KZ=cazaqu|e|es LB=liban|ês|esa|eses|esas LT=lituan|o|a|os|as
LV=let|ão|ã|ãos|ãs|ães,let|ã|ãs LY=líbi|o|a|os|as MA=marroquin|o|a|os|as MD=moldav|o|a|os|as,moldova
ME=montenegrin|o|a|os|as MM=birman|ês|esa|eses|esas,birmânia,mianmar MX=mexican|o|a|os|as
MY=malai|o|a|os|as,malasian|o|a|os|as MZ=moçambican|o|a|os|as NG=nigerian|o|a|os|as
NL=holand|ês|esa|eses|esas,neerland|ês|esa|eses|esas,holanda,países_baixos NO=norueg|uês|uesa|ueses|uesas
NZ=neozeland|ês|esa|eses|esas PA=panamenh|o|a|os|as PE=peruan|o|a|os|as PH=filipin|o|a|os|as
PK=paquistan|ês|esa|eses|esas PL=polon|ês|esa|eses|esas,polac|o|a|os|as,polônia,polónia
PS=palestin|o|a|os|as,palestina,gaza,cisjordânia PT=portugu|ês|esa|eses|esas,lusitan|o|a|os|as PY=paraguai|o|a|os|as
QA=catarian|o|a|os|as,catari,catar,qatar RO=romen|o|a|os|as RS=sérvi|o|a|os|as RU=russ|o|a|os|as,federação_russa
SA=saudit|a|as SD=sudan|ês|esa|eses|esas SE=suec|o|a|os|as SI=esloven|o|a|os|as SK=eslovac|o|a|os|as SO=somal|i|is
SY=síri|o|a|os|as TH=tailand|ês|esa|eses|esas TL=timorens|e|es TN=tunisian|o|a|os|as,tunisin|o|a|os|as TR=turc|o|a|os|as
TW=taiwan|ês|esa|eses|esas,taiwan,formosa UA=ucranian|o|a|os|as
US=american|o|a|os|as,norte-american|o|a|os|as,estadunidens|e|es,eua,usa,américa UY=uruguai|o|a|os|as UZ=uzbequ|e|es
VA=vatican|o|a|os|as,santa_sé VE=venezuelan|o|a|os|as VN=vietnamit|a|as,vietname,vietnã,vietnam XK=kosovar||es
YE=iemenit|a|as,iêmen,iémen ZA=sul-african|o|a|os|as"""),
    verb_endings=(
        r"(?:\w[aií]d[oa]s?|\wuíd[oa]s?|\w\w[aeií]r|\wpor|\w\wou|\w\w[cdghjlmnrtxzv]eu|\w\wiu"
        r"|\w(?:ando|endo|indo|avam?|iam|(?:[aeionr]d|[aei]b|[eior]v|[eio]c|[ei]z|mit|met|sist|scut|rr|rt)ia)"
        r"|^por(?:á|ão|iam?)|\w[aeiíu]ram|\w[aei]r(?:á|ão|iam?)|\w\wam|\w\w(?:[bcdfhlmnprstvz]|(?<!a)g)em)$"
    ),
    verbs=phrases("""dizer, fazer, manter, obter, conter, vir, ver, dar, ir, cair, sair, pedir, matar, trazer, destruir,
construir, produzir, conduzir, reduzir, abrir, morrer, doar, vigiar, elogiar, incendiar, perseguir, sacudir, distribuir,
salvar, evitar, descartar, recusar, declinar, vetar, frustrar, desistir, falhar, fracassar, omitir, esquecer, boicotar,
proibir, renunciar, revogar"""),
    not_verbs=NOT_VERBS,
    negations=phrases("""=não, =nunca, =jamais, =nem, =tampouco, =nada, =ninguém, em vez de, ao invés de, longe de,
de modo algum, de forma alguma, em momento algum, em nenhum momento, =sequer, em nenhum caso, em caso algum,
em nenhuma circunstância, em hipótese alguma, em hipótese nenhuma"""),
    local_negations=phrases("""=sem, na ausência de, por falta de, à falta de, =exceto, =excepto, à exceção de,
à exceção do, à exceção da, à exceção dos, à exceção das, com exceção de, com exceção do, com exceção da,
com exceção dos, com exceção das, ao contrário de, ao contrário do, ao contrário da, ao contrário dos, ao contrário das,
à diferença de, diferentemente de, diferentemente do, diferentemente da, =salvo o, =salvo a, =salvo os, =salvo as,
=salvo um, =salvo uma"""),
    noun_negations=phrases("=nenhum, =nenhuma, =nenhuns, =nenhumas, =zero"),
    not_negations=phrases("""não só, não somente, não apenas, não unicamente, não simplesmente, não obstante,
não menos de, não menos que, não menos do que, não mais de, não mais que, não mais do que, não há dúvida,
não há dúvidas, não resta dúvida, não é segredo, não à toa, não por acaso, não proliferação, não-proliferação,
não agressão, não-agressão, não governamental, não-governamental, não violência, não ingerência, não alinhado,
não tanto, sem dúvida, sem dúvidas, sem sombra de dúvida, sem precedentes, sem precedente, sem fim, sem parar, sem-teto,
sem-terra, sem igual, mais do que nunca, como nunca, nada menos que, nada mais, nada mais nada menos, não deixar de,
não parar de, não descartar, não excluir, não negar, não esconder, não desmentir, não passar de, não fazer mais,
a salvo, =são e salvo, =sã e salva, =sãos e salvos, =tem salvo, =têm salvo, =tinha salvo, =havia salvo,
=ter salvo"""),
    denials=phrases("""negar, desmentir, desmentido, refutar, rebater, rejeitar, contradizer, =é falso, =era falso,
=é falsa, =são falsas, =são falsos, =falso que, =notícia falsa, =notícias falsas, =informação falsa, infundado,
sem fundamento, carecer de fundamento, nenhuma prova, boato, =é mentira, =é uma mentira, =não é verdade,
=não era verdade, =não é verdadeiro, =não é certo, =não procede, =é incorreto, =é errado, descartar que, excluir que,
falsamente, =era mentira, =foi falso, =era falsa, =é inexato, =é inverídico, =não há provas, =não há prova,
=não existem provas, =não há evidência, =não há evidências, =não há indícios, =fake news"""),
    failures=phrases("""recusar, recusa, negar-se, declinar, evitar, deixar de, renunciar a, renúncia, cessar de,
parar de, impedir, fracassar, fracasso, falhar, abster, omitir, esquecer, proibir, cancelar, cancelamento, anular,
boicotar, boicote, vetar, frustrar, incapaz de, impossível, impossibilidade, descartar, faltar a, desistir, revogar,
voltar atrás, dar marcha atrás"""),
    hedges=phrases("""planejar, planear, plano para, planos para, plano de, projeto de, projetar, =previsto, =prevista,
=previstos, =previstas, =programado, =programada, agendado, intenção, tencionar, tentar, tentativa, pretender, =quer,
=querem, =queria, =queriam, =quis, =quiseram, =queira, =querer, esperar, esperança, desejar, desejo, aspirar a, =busca,
=buscam, =buscava, procurar, propor, =propõe, =propôs, proposta, prometer, promessa, comprometer a, compromisso de,
aceitar, concordar em, decidir, decisão de, ameaçar, ameaça de, suposto, supostamente, presumível, presumivelmente,
alegado, alegadamente, alegar, supor, hipótese, talvez, porventura, quiçá, provável, provavelmente, improvável,
possível, possivelmente, possibilidade, eventual, eventualmente, potencial, potencialmente, verossímil, plausível,
aparente, aparentemente, ao que tudo indica, suspeitar, suspeita, suspeito, acusar, acusação, temer, temor, receio,
recear, risco de, rumor, =parece, =parecem, =parecia, duvidar, dúvida, =crê, acreditar, pensar, estimar que, pedir que,
pedir a, pedir para, solicitar, instar, exortar, apelar, apelo, convidar a, convidar para, recomendar, recomendação,
ordenar que, exigir, reivindicar, =negocia, =negociam, =negociar, =negociava, discutir se, em estudo, em análise,
com vista a, com vistas a, oferecer, preparar para, preparar-se, =disposto a, =disposta a, =dispostos a, =pronto para,
=pronta para, prestes a, a fim de, com o objetivo de, objetivo de, para que, capaz de, em condições de, aconselhar,
sugerir, vontade de, previsão, cenário, não confirmado, estudar a possibilidade, cogitar, avaliar se,
avaliar a possibilidade, contemplar a possibilidade, pedir ao, pedir à, =ao que parece, =ao que tudo indica, pelo visto,
=quase, =por pouco, =se dispõe a, em negociações para, favorito para, estudar se, =prevê - se que, =previa - se que,
=prevê - se, =dispõe - se a, =prevê, =preveem, =previa, =previam, =estuda, =estudam, =estudava"""),
    modals=phrases("""=pode, =podem, =podia, =podiam, =poderá, =poderão, =poderia, =poderiam, =possa, =possam, =pôde,
=pudesse, =pudessem, =podemos, =poder, =deve, =devem, =devia, =deviam, =deverá, =deverão, =deveria, =deveriam, =deva,
=devam, =dever, =vai, =vão, =ia, =iam, =iria, =iriam, =tem de, =têm de, =tem que, =têm que, =terá de, =terão de,
=terá que, =há de, =hão de, =é preciso, =é necessário"""),
    conditions=phrases("""=se o, =se a, =se os, =se as, =se um, =se uma, =se ele, =se ela, =se eles, =se elas, =se isso,
=se não, =se houver, =se houvesse, =se for, =se forem, =se fosse, =se fossem, =se tiver, =se tivesse, =se estiver,
=se este, =se esta, =se esse, =se essa, =se puder, =se quiser, =saber se, =e se, =caso o, =caso a, =caso os, =caso as,
=caso não, =caso seja, =caso haja, desde que, contanto que, a menos que, a não ser que, sob a condição de,
na hipótese de, salvo se, exceto se"""),
    not_hedges=phrases("""à espera de, à espera do, à espera da, por proposta de, sob proposta de, como se, mesmo se,
=- se, =que se, =não se, =já se, =onde se, em caso de, no caso de, o mais possível, quanto possível,
o mais rápido possível, assim que possível, sem dúvida, sem dúvidas, não há dúvida, fora de dúvida, projeto de lei,
projetos de lei, proposta de lei, devido a, devido ao, devido à, sala de espera, lista de espera, no caso, neste caso,
nesse caso, desde que começou, quase todo, quase cada, quase sempre, quase nunca, quase nenhum, quase ninguém,
quase nada, quase exclusivamente, quase inteiramente, quase totalmente, quase completamente, quase metade,
quase a metade, quase um, quase uma, quase o dobro, quase dois terços, quase certo, quase imediatamente, quase tão,
quase tanto, quase ao mesmo, =o suspeito, =os suspeitos, =um suspeito, =ao suspeito, =do suspeito, =dos suspeitos,
=dois suspeitos, =três suspeitos, =o acusado, =a acusada, =os acusados, =as acusadas, =um acusado, =uma acusada,
=ao acusado, =do acusado, =dos acusados, =dois acusados, =três acusados, =quatro acusados, =cinco acusados,
=seis acusados, =sete acusados, =oito acusados, =nove acusados, =dez acusados, =prevê o, =prevê a, =prevê os, =prevê as,
=prevê um, =prevê uma, =prevê em, =prevê para, =prevê no, =prevê na, =prevê seu, =prevê sua, =prevê também, =prevê como,
=preveem o, =preveem a, =preveem os, =preveem as, =preveem um, =preveem uma, =preveem em, =preveem para, =preveem no,
=preveem na, =preveem seu, =preveem sua, =preveem também, =preveem como, =previa o, =previa a, =previa os, =previa as,
=previa um, =previa uma, =previa em, =previa para, =previa no, =previa na, =previa seu, =previa sua, =previa também,
=previa como, =estuda o, =estuda a, =estuda os, =estuda as, =estuda um, =estuda uma, =estuda em, =estuda com,
=estuda no, =estuda na, =estuda para, =estuda seu, =estuda sua, =estudam o, =estudam a, =estudam os, =estudam as,
=estudam um, =estudam uma, =estudam em, =estudam com, =estudam no, =estudam na, =estudam para, =estudam seu,
=estudam sua, =estudava o, =estudava a, =estudava os, =estudava as, =estudava um, =estudava uma, =estudava em,
=estudava com, =estudava no, =estudava na, =estudava para, =estudava seu, =estudava sua, ninguém duvida"""),
    hedge_endings=r"(?:\w[aei]r(?:á|ão|iam?|emos)|\wpor(?:á|ão|iam?|emos)|^por(?:á|ão|iam?))$",
    clause_starts=phrases("""=que, =mas, =porém, contudo, todavia, enquanto, quando, =depois, depois que, antes de,
antes que, porque, já que, visto que, uma vez que, =pois, dado que, embora, ainda que, mesmo que, apesar de, para que,
portanto, por isso, em contrapartida, =se o, =se a, =se os, =se as, no entanto, entretanto, não obstante, como, até que,
desde que, após, =onde, =salvo, exceto, a fim de que, de modo que, assim que, logo que, senão, ao contrário"""),
    relatives=phrases("=que, =quem, =qual, =quais, =cujo, =cuja, =cujos, =cujas, =onde"),
    coordinators=words("e ou nem &"),
    opposites=(
        words("desde após depois"),
        words("até antes"),
    ),
    months=numbers("""janeiro/jan=1 fevereiro/fev=2 março/mar=3 abril/abr=4 maio/mai=5 junho/jun=6 julho/jul=7
agosto/ago=8 setembro/set=9 outubro/out=10 novembro/nov=11 dezembro/dez=12"""),
    weekdays=numbers("""segunda-feira/segundas-feiras=1 terça-feira/terça/terças=2 quarta-feira/quartas-feiras=3
quinta-feira/quintas-feiras=4 sexta-feira/sextas-feiras=5 sábado/sábados=6 domingo/domingos=7"""),
    ordinals=numbers("""primeir|o|a|os|as=1 segund|o|a|os|as=2 terceir|o|a|os|as=3 quart|o|a|os|as=4 quint|o|a|os|as=5
sext|o|a|os|as=6 sétim|o|a|os|as=7 oitav|o|a|os|as=8 non|o|a|os|as=9 décim|o|a|os|as=10 undécim|o|a|os|as=11
duodécim|o|a|os|as=12 vigésim|o|a|os|as=20 trigésim|o|a|os|as=30 quadragésim|o|a|os|as=40 quinquagésim|o|a|os|as=50
sexagésim|o|a|os|as=60 septuagésim|o|a|os|as=70 octogésim|o|a|os|as=80 nonagésim|o|a|os|as=90 centésim|o|a|os|as=100
milésim|o|a|os|as=1000"""),
    ordinal_marks=r"\.?(?:[ºª°]|[oa]s?)",
    not_numbers=words("um uma uns umas"),
    not_ordinals=phrases("""primeiro-ministro, primeiro ministro, primeira-ministra, primeira ministra,
primeiros-ministros, =primeira-dama, =primeiro plano, =primeira linha, =primeira página, =primeira instância,
=em primeiro lugar, =primeiro lugar, =por segundo, =segundos, =um segundo, =segundo o, =segundo a, =segundo os,
=segundo as, =segundo um, =segundo uma, =segundo ele, =segundo ela, =segundo eles, =segundo fontes, =segundo dados,
=segundo informações, =segundo este, =segundo esta, =segundo esse, =segundo especialistas, =segundo analistas,
=segundo moscou, =segundo moscovo, =segundo kiev, =segunda mão, =segunda-feira, =quarta-feira, =quinta-feira,
=sexta-feira, =na quarta, =na quinta, =na sexta, =nesta segunda, =nesta quarta, =nesta quinta, =nesta sexta,
=desta segunda, =desta quarta, =desta quinta, =desta sexta, =um terço, =dois terços, =um quarto, =três quartos,
=um quinto, =um décimo, =terceiro mundo, =países terceiros, =terceiros, =terceira idade"""),
    magnitudes=numbers("mil||har|hares=3 milh|ão|ões/mi/mln=6 bilh|ão|ões/bi=9 bili|ão|ões/tri|lhão|lhões|=12"),
    dozens=numbers("dezena=10 dúzia=12 quinzena=15 vintena=20 trintena=30 centena=100 milhar=1000"),
    percents=phrases("%, por cento, porcento"),
    points=phrases("pontos percentuais, ponto percentual, pontos de percentagem, ponto de percentagem, =pp, =p.p."),
    currencies=pairs("""€/eur|o|os|=EUR $/us$/usd/dólar||es/dólares_americanos=USD r$/reais/brl=BRL £/gbp/libra||s/
libra_esterlina/libras_esterlinas=GBP ¥/jpy/iene||s=JPY cny/rmb/yuan||s/renminbi=CNY ₽/rub||lo/rublos=RUB chf/
franco_suíço/francos_suíços/francos=CHF escudo||s/pte=PTE kwanza||s/aoa=AOA metica|l|is/mzn=MZN ars/pesos_argentinos=ARS
mxn/pesos_mexicanos=MXN lira_turca/liras_turcas=TRY ₩/krw=KRW inr/₹/rupia||s/rúpias=INR ₴/uah/hryvnia||s=UAH
pln/zloty=PLN ils/₪/shekel=ILS"""),
    units=pairs("""segundo||s/seg/s=second minuto||s/min=minute hora||s/h=hour dia||s/jornada=day semana||s=week
mês/meses=month ano||s=year década||s=decade século||s=century mm/milímetro||s=mm cm/centímetro||s=cm m/metro||s=m km/
quilômetro||s/quilómetro||s=km milha||s=mile pé/pés=foot polegada||s=inch km2/km²/quilômetro_quadrado/
quilômetros_quadrados/quilómetros_quadrados=km2 m2/m²/metro_quadrado/metros_quadrados=m2 ha/hectare||s=ha acre||s=acre
g/grama||s=g kg/quilo||s/quilograma||s=kg t/tonelada||s=t l/litro||s=l w/watt||s=w kw/quilowatt||s=kw mw/megawatt||s=mw
gw/gigawatt||s=gw kwh/quilowatt-hora/quilowatts-hora=kwh °c/graus_celsius/graus_centígrados/celsius=c °f/
graus_fahrenheit=f pessoa||s/habitante||s=person"""),
    bounds=pairs("""mais_d|e|o_que/mais_que/superior|_a|_aos|es_a/acima_d|e|os|as/super|a|a_os|am|am_os|ou|ou_os|ar/
ultrapass|a|a_os|am|ou|ou_os|ar/excede||_os/maior_que/maior_do_que=more pelo_menos/ao_menos/no_mínimo/não_menos_|de|que/
mínimo/um_mínimo_de/nada_menos_que=least menos_d|e|o_que/menos_que/inferior|_a|_aos|es_a/abaixo_d|e|os|as/menor_que/
menor_do_que=less até||_os|_aos/no_máximo/não_mais_|de|que/não_mais_do_que/máximo/um_máximo_de/quando_muito=most
cerca_de/perto_de/em_torno_de/à_volta_de/por_volta_de/aproximadamente/quase||_os/uns/umas/mais_ou_menos/próximo_|de|a/
na_ordem_de/da_ordem_de/estimado_em=about"""),
    bounds_after=pairs("""aproximadamente/mais_ou_menos=about ou_mais/e_mais/no_mínimo/pelo_menos/ao_menos/
em_diante=least ou_menos/no_máximo=most"""),
    between=(("entre", "e"), ("de", "a"), ("desde", "até"), ("do", "ao"), ("dos", "aos"), ("de", "até")),
    labels=phrases("""artigo, art, arts, capítulo, cap, seção, secção, alínea, parágrafo, inciso, anexo, título, fase,
ponto, quadro, tabela, figura, fig, volume, vol, tomo, século, milênio, milénio, resolução, diretiva, regulamento,
decreto, protocolo, emenda, categoria, nível, página, pág, guerra mundial, república, divisão, lote, etapa, número, núm,
edição, congresso, reator, bloco, legislatura"""),
    # The eighties: "os anos 80", "nos anos 1980".
    decades=r"(?:[nd]?os anos|aos anos|pelos anos|década de) '?(?P<tens>(?:1[5-9]|20)?\d)0\b",
    decimal=",",
    group=". '",
    day_first=True,
)
