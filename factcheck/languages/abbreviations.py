"""Abbreviations after which a full stop does not end a sentence, where the sentence splitter does not know them.

Words are lower case, without their last full stop and without elided articles (`l'art.` is `art`).
Single capital letters are initials and need no entry.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from factcheck.languages.language import words


def _table(**languages: str) -> Mapping[str, frozenset[str]]:
    return MappingProxyType({code: words(text) for code, text in languages.items()})


#: What follows belongs to them, whatever it is: mostly titles before a name.
BEFORE_NAMES = _table(
    en=(
        "adm amb brig capt cllr cmdr col cpl dr ft gen gov hon jr lt maj messrs mr mrs ms mt pres prof rep rev rt sen"
        " sgt st supt vs e.g i.e"
    ),
    it=(
        "amm arch avv card cav cfr col comm dir dott dott.ssa dr dr.ssa fam geom gen ill ing mons on onn pres prof"
        " prof.ssa rag rev sen sig sig.na sig.ra sigg ss spett"
    ),
    de=(
        "abg bzw dipl dr evtl fr geb gem gen ggf hl hr hrsg inkl exkl ing insb jun max mind mio mrd mag min prof sen"
        " sog st tsd vgl vors zzgl d.h i.d.r o.g u.a u.u z.b z.t"
    ),
    fr=("adj col dr drs éd gal gén l.col lt m mgr mlle mlles mm mme mmes me mrs pr prof ste sr st vve cf"),
    es=(
        "abg alm arq av cap cnel cmdte d dr dra dres dña ej excmo fr fco gob gral ing jj lic ma mons ntra pbro pdte"
        " pdta pte prof profa sr sra sres sras srta sta sto tte"
    ),
    pt=(
        "al av cap cel des dep dr dra drs eng emb exma exmo gen gov ilma ilmo insp maj min mons pe pres prof profa r"
        " rev sen sgt sr sra srs sras srta sta sto ten ver ex"
    ),
    nl=(
        "bc bijv burg ds dhr dr drs excl fam gebr gen ing ir jhr jkvr kol lt mevr min mr mw o.a prof resp st vgl zgn"
        " d.w.z incl i.p.v t.o.v o.l.v m.b.t m.n"
    ),
)

#: What follows belongs to them when it is a number or a letter: `art. 5`, `pag. 3`, `n. 5`.
BEFORE_NUMBERS = _table(
    en=(
        "app approx art arts c ca cap ch chap cl eq fig figs max min no nos op p par para pp pt reg sec sect ser v"
        " ver vol vols tel est"
    ),
    it=(
        "all app art artt ca cap capp circ cl co col comm d.l d.lgs d.m d.p.r ed fasc fig figg l lett lib max min n"
        " nn nr num p pag pagg par pp prot reg s sec sent sez tab tel tit v vol voll sett"
    ),
    de=(
        "abb abs abschn anh anl anm art aufl ausg bd bde ca fig ggf kap lit max mind nr nrn pos rn rz s seq str tab"
        " tel teilbd verf ziff"
    ),
    fr=("al ann app art av bd ca chap éd env fig hab l max min n no nos nr p par pag pp rés s sect suiv t tab tél vol"),
    es=(
        "aprox art arts cap caps ca ed fig figs inc kg lám max mín máx n no nro nros núm núms núm nº p pág págs párr"
        " pp res s sec tel tít tel tfno vol vols depto"
    ),
    pt=(
        "al aprox art arts ca cap caps cl ed fig figs fl fls inc max máx mín n no nr núm p pág págs pp par res séc"
        " sec tel tít vol vols"
    ),
    nl=(
        "aanw afb afd art bijl blz ca deel fig hfdst hfst jg l lid max min nr nrs nrs ong p pag par pp publ r st tab"
        " tel vol"
    ),
)

#: They end a sentence all the same when the next word begins one.
BEFORE_SENTENCES: frozenset[str] = words(
    "a.c a.d a.m b.c b.v chr cia co corp d.c e.u.a ecc ee.uu enz etc g inc jh km kg ltd ltda m mld mln mrd n.v p.m p.s"
    " s.a s.p.a u.k u.n u.s u.s.a usw uu"
)

#: Before a number with a full stop, these make it an ordinal: `im 20. Jahrhundert`, `der 2. Weltkrieg`.
BEFORE_ORDINALS = _table(
    de=(
        "am ab bis das dem den der des die ein eine einem einen einer im jede jedem jeden jeder ihr ihre ihrem ihren"
        " ihrer sein seine seinem seinen seiner seit und vom zum zur beim ins ans"
    ),
)

#: A capital letter after one of these, in any language, is no initial: `vitamin C. The`, `piano B. Poi`.
BEFORE_LETTERS: frozenset[str] = words(
    "vitamin vitamine vitamina plan piano plano hepatitis hépatite epatite hepatite typ type tipo gruppe groep group"
    " groupe gruppo grupo klasse class classe clase serie série series block blocco bloque bloco blok"
)
