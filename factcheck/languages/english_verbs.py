"""English verbs: the forms that the stemmer does not bring together, verbs, and words that look like one; spelling."""

from __future__ import annotations

from factcheck.languages.language import pairs, phrases, words

IRREGULAR = pairs("""am/is/are/was/were/been=be has/had=have does/did/done=do arisen/arose=arise beaten=beat
became=become began/begun=begin blew/blown=blow bought=buy broke/broken=break brought=bring built=build caught=catch
chose/chosen=choose came=come dealt=deal drew/drawn=draw driven/drove=drive fallen/fell=fall fed=feed felt=feel
fled=flee flew/flown=fly forbade/forbidden=forbid foresaw/foreseen=foresee forgot/forgotten=forget fought=fight
found=find froze/frozen=freeze gave/given=give got/gotten=get grew/grown=grow went/gone=go heard=hear held=hold
kept=keep knew/known=know laid=lay learnt=learn led=lead left=leave lent=lend lost=lose made=make meant=mean met=meet
overcame=overcome oversaw/overseen=oversee overtook/overtaken=overtake paid=pay overthrew/overthrown=overthrow
proven=prove ran=run repaid=repay rebuilt=rebuild risen/rose=rise said=say sank/sunk=sink sat=sit saw/seen=see sent=send
shaken/shook=shake shot=shoot shown=show sold=sell sought=seek spent=spend spoke/spoken=speak stole/stolen=steal
stood=stand struck/stricken=strike sworn/swore=swear swept=sweep taken/took=take taught=teach thought=think
threw/thrown=throw told=tell tore/torn=tear undergone/underwent=undergo understood=understand
undertaken/undertook=undertake upheld=uphold withheld=withhold withdrew/withdrawn=withdraw withstood=withstand won=win
wore/worn=wear written/wrote=write rewritten/rewrote=rewrite misled=mislead lenses=lens buses=bus gases=gas men=man
women=woman spokesmen=spokesman children=child grandchildren=grandchild feet=foot teeth=tooth wives=wife lives=life
halves=half criteria=criterion phenomena=phenomenon crises=crisis analyses=analysis referenda=referendum
memoranda=memorandum""")

SPELLING = (
    (r"^practis", "practic"),
    (r"^(?!precis|concis|promis|compromis)(\w{2,}[^aeouv\W])is(e[drs]?|ers|ing|ations?|able)$", r"\1iz\2"),
    (r"(anal|paral|catal|electrol|hydrol)ys(e[drs]?|ers|ing)$", r"\1yz\2"),
    (r"(arm|behavi|clam|col|endeav|fav|flav|glam|harb|hon|hum|lab|neighb|od|parl|ranc|rum|splend|vap|vig)our", r"\1or"),
    (r"^((?:kilo|centi|milli)?met|(?:epi)?cent|theat|lit|fib|calib|somb|spect|meag)re(s?)$", r"\1er\2"),
    (r"^(cent)r(ed|ing)$", r"\1er\2"),
    (r"^(defen|offen|licen|preten)c(e\w*|ing)$", r"\1s\2"),
    (
        r"^((?:de)?cancel|channel|counsel|dial|duel|equal|fuel|initial|label|level|model|panel|quarrel|rival|signal|spiral"
        r"|total|travel|tunnel|unravel)l(ed|ing|ers?|ations?|ery)$",
        r"\1\2",
    ),
    (r"^programme(s?)$", r"program\1"),
    (r"^(fulfil|enrol|instil)(?!l)", r"\1l"),
    (r"^instalment", "installment"),
    (r"^(skil|wil)ful", r"\1lful"),
    (r"^grey", "gray"),
    (r"^sceptic", "skeptic"),
    (r"^aeroplane", "airplane"),
    (r"^alumini", "alumin"),
    (r"^tyre", "tire"),
    (r"^plough", "plow"),
    (r"^mould", "mold"),
    (r"^sulph", "sulf"),
    (r"^(cata|dia|ana|mono)logue", r"\1log"),
    (r"^artefact", "artifact"),
    (r"^(judg|acknowledg)ement", r"\1ment"),
    (r"^enquir", "inquir"),
    (r"^ageing$", "aging"),
    (r"^manoeuvr(?:e?)", "maneuver"),
    (r"^foet", "fet"),
    (r"^(an|h|p|gyn|arch|leuk|orthop|encyclop)ae(?!l)", r"\1e"),
    (r"^co-(?=operat|ordinat)", "co"),
    (r"^e-m", "em"),
)

VERBS = phrases("""abandon, accept, accuse, achieve, acquire, adopt, affirm, agree, allow, announce, annex, appear,
appoint, approve, argue, arise, arrest, arrive, assure, authorize, ban, beat, become, begin, believe, break, bring,
build, buy, carry, catch, cease, celebrate, choose, collapse, come, commit, compare, conclude, condemn, conduct,
confirm, connect, consist, contain, contradict, contribute, create, criticize, declare, decline, defeat, defend, define,
deliver, demonstrate, deny, depend, deploy, describe, destroy, determine, develop, die, discover, dismiss, distribute,
draw, drive, elect, eliminate, emerge, employ, enable, ensure, enter, establish, exceed, execute, exist, expand, expel,
explain, extend, fail, fall, fight, find, flee, fly, follow, forbid, freeze, get, give, go, govern, grant, grow,
guarantee, happen, help, hold, host, identify, impose, improve, include, incorporate, inform, install, introduce,
invade, invest, involve, join, keep, kill, know, launch, lay, lead, learn, leave, lend, lose, maintain, make, manage,
meet, negotiate, nominate, obtain, occupy, occur, operate, oppose, overcome, oversee, overthrow, overtake, participate,
pay, perform, permit, postpone, prepare, prevent, produce, prohibit, promote, prosecute, protect, prove, provide,
publish, purchase, pursue, put, raise, ratify, reach, reaffirm, receive, recognize, recommend, recover, recruit, reduce,
refer, refuse, reject, release, rely, remain, remove, renew, renounce, rebuild, repay, repeal, replace, represent,
require, resign, resolve, respond, restore, restrict, resume, retain, retire, reveal, revise, rise, run, say, see, seek,
seem, seize, sell, send, serve, settle, shoot, show, shut, sign, sit, speak, specify, spend, stand, start, steal, stop,
store, strengthen, submit, succeed, suffer, supersede, supply, support, surrender, survive, suspend, take, teach, tell,
terminate, think, throw, transform, travel, undergo, understand, undertake, uphold, urge, violate, warn, weaken,
welcome, win, withdraw, withhold, withstand, write, acknowledge, amend, attend, denounce, enact, enforce, exclude,
inaugurate, invoke, retake, unite, intervene, rewrite, add, affect, apply, ask, avoid, belong, call, consider, decide,
feel, hear, intend, reflect, suggest, threaten, try, turn, vary, want, apologize, complain, burn, cross, link, cut, hit,
hurt, cost, set, quit, tie, score, sue, move, test, track, target, fund, rank, rule, charge, jail, clear, close, back,
block, boost, slash, halt, trim, lift, drop, jump, surge, plunge, climb, shrink, double, triple, halve, merge, land,
crash, explode, flood, wound, injure, top, force, face, claim, vote, pass, push, veto, stage, stall, spark, strike,
sink, ease, end""")

# Nouns and adjectives that end like a participle, or that are mostly nouns.
NOT_VERBS = words("""hundred sacred aged armed united unprecedented unexpected hatred beloved biased based unlimited
undisputed unarmed uninhabited unauthorized limited mixed sophisticated experienced skilled related mohammed ahmed
unmanned manned renowned alleged supposed building meeting beginning morning evening ceiling spring string thing during
nothing something anything everything being offspring sterling lightning wedding clothing housing funding spending
training banking mining farming fishing shipping engineering manufacturing marketing advertising lending borrowing
trading accounting broadcasting publishing parking boxing swimming shooting killing bombing shelling uprising hearing
ruling filing sentencing briefing gathering standing understanding finding feeling saving earning holding listing
pricing rating ranking setting opening closing landing crossing turning warning greeting painting drawing writing
recording proceeding teaching learning undertaking offering heating cooling lighting processing computing programming
gambling smuggling trafficking policing peacekeeping monitoring screening testing planning steering missing outstanding
upcoming forthcoming ongoing incoming outgoing existing leading following remaining surrounding neighbouring neighboring
striking promising challenging developing emerging rising growing increasing declining pending willing living working
corresponding overwhelming longstanding bearing backing timing founding binding regarding concerning including according
cost costs set sets score scores test tests track tracks target targets fund funds rank ranks rule rules charge charges
close back land lands top tops force forces face claim claims vote votes pass passes stage stages strike strikes ease
end ends clear double triple tie ties sink sinks wound wounds move moves""")
