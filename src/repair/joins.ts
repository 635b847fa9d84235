// Phrases joined to the wrong word: a report cited in passing, a name after a title, a participle after a comma.
import { sayVerbs } from '../lexicon/en/reporting-frames'
import { type Draft, finite, hasOwn } from './draft-tree'

export function repairJoins(tokens: Draft[]): void {
  tokens.forEach((_, i) => {
    citedReport(tokens, i)
    bareCoordination(tokens, i)
    lateParticiple(tokens, i)
    bareInfinitive(tokens, i)
    toldThat(tokens, i)
    citedObject(tokens, i)
    describedTime(tokens, i)
    ofSuchMeasure(tokens, i)
    prepositionBefore(tokens, i)
    nounAfterNoun(tokens, i)
    phraseBeforeSubject(tokens, i)
    sameVerbAgain(tokens, i)
  })
}

/** "X reported, citing Y, that Z": what follows is reported, not said of Y. */
function citedReport(tokens: Draft[], that: number): void {
  const { text, head: clause } = tokens[that]
  if (that < 3 || tokens[that - 1].text !== ',' || clause < that || text.toLowerCase() !== 'that') return
  const content = tokens[clause]
  if (!['acl', 'acl:relcl', 'ccomp', 'parataxis', 'appos', 'conj'].includes(content.deprel)) return
  let verb = that - 2
  while (verb >= 0 && !(sayVerbs.has(tokens[verb].lemma) && /^VB[DPZ]$/.test(tokens[verb].xpos))) verb--
  if (verb < 0 || tokens[verb + 1].text !== ',' || content.head === verb) return
  if (tokens.some(t => t.head === verb && t.deprel === 'ccomp')) return
  tokens[that].deprel = 'mark'
  content.head = verb
  content.deprel = 'ccomp'
}

/** "the minister, General Ortiz": two nouns with a comma and no conjunction name one thing. */
function bareCoordination(tokens: Draft[], second: number): void {
  const { head: first, deprel, upos } = tokens[second]
  if (deprel !== 'conj' || first < 0 || first > second || (upos !== 'PROPN' && upos !== 'NOUN')) return
  const kind = tokens[first].upos
  if ((kind !== 'NOUN' && kind !== 'PROPN') || (kind === 'NOUN' && upos === 'NOUN')) return
  const members = tokens.filter(t => t.head === first && t.deprel === 'conj').length
  const between = tokens.slice(first, second)
  if (members > 1 || tokens.some(t => t.head === first && t.deprel === 'cop')) return
  if (tokens.some((t, i) => t.deprel === 'cc' && (t.head === second || t.head === first) && i < second))
    return
  if (between.some(t => t.text === ',') && !between.some(t => t.text === ';')) tokens[second].deprel = 'appos'
}

const telling = new Set([
  'tell',
  'inform',
  'remind',
  'assure',
  'warn',
  'notify',
  'advise',
  'convince',
  'persuade',
])

/** "told Ortiz that taxes fell", "reported on Friday that …": the clause is what was said. */
function toldThat(tokens: Draft[], that: number): void {
  const { text, head: clause, deprel } = tokens[that]
  if (deprel !== 'mark' || clause < that || tokens[clause].head < 0 || text.toLowerCase() !== 'that') return
  const content = tokens[clause]
  const hearer = content.head
  if (hearer > that) return
  const isConjunct = content.deprel === 'conj' && sayVerbs.has(tokens[hearer].lemma)
  const isDescribed = content.deprel.startsWith('acl') && /^(iobj|obj)$/.test(tokens[hearer].deprel)
  const verb = isConjunct ? hearer : tokens[hearer].head
  if (!isConjunct && !(isDescribed && telling.has(tokens[verb].lemma))) return
  if (tokens.some(t => t.head === verb && t.deprel === 'ccomp')) return
  content.head = verb
  content.deprel = 'ccomp'
}

/** "citing leaked files": between a participle and its noun another participle is an adjective. */
function citedObject(tokens: Draft[], leaked: number): void {
  const citing = leaked - 1
  const { xpos, head } = tokens[leaked]
  if (citing < 0 || tokens[citing].xpos !== 'VBG' || !/^VB[DN]$/.test(xpos)) return
  if (head !== tokens[citing].head && head !== citing) return
  if (tokens.some(t => t.head === citing && t.deprel === 'obj')) return
  const noun = tokens.findIndex((t, i) => i > leaked && t.head === leaked && t.deprel === 'obj')
  if (noun < 0 || tokens.slice(leaked, noun).some(t => t.upos === 'PUNCT' || t.upos === 'DET')) return
  tokens[noun].head = citing
  tokens[leaked].head = noun
  tokens[leaked].deprel = 'amod'
}

/** "prompted him to sell it and leave": a bare infinitive joins the one before it, not the finite verb. */
function bareInfinitive(tokens: Draft[], verb: number): void {
  const { head, deprel, xpos } = tokens[verb]
  if (deprel !== 'conj' || xpos !== 'VB' || head < 0 || head > verb || !/^VB[DZP]$/.test(tokens[head].xpos))
    return
  const own = ['nsubj', 'aux', 'mark', 'nsubj:pass']
  if (tokens.some(t => t.head === verb && own.includes(t.deprel))) return
  const first = tokens.findIndex(
    (t, i) => i > head && i < verb && t.head === head && t.xpos === 'VB' && /^(xcomp|advcl)$/.test(t.deprel),
  )
  if (first >= 0) tokens[verb].head = first
}

/** "…for the jubilee, celebrated abroad as …": a past participle after a comma describes the noun before it. */
function lateParticiple(tokens: Draft[], participle: number): void {
  const { head, deprel, xpos } = tokens[participle]
  if (deprel !== 'advcl' || xpos !== 'VBN' || head < 0 || head > participle || participle < 2) return
  if (tokens[participle - 1].text !== ',') return
  const fixed = ['mark', 'nsubj', 'nsubj:pass', 'aux', 'aux:pass']
  if (tokens.some(t => t.head === participle && fixed.includes(t.deprel))) return
  let noun = participle - 2
  const inside = (i: number) => i > head && i < participle
  while (['nmod', 'compound', 'flat'].includes(tokens[noun].deprel) && inside(tokens[noun].head))
    noun = tokens[noun].head
  if (noun <= head || (tokens[noun].upos !== 'NOUN' && tokens[noun].upos !== 'PROPN')) return
  tokens[participle].head = noun
  tokens[participle].deprel = 'acl'
}

/** "turns to them for help and support": behind a finite verb no bare infinitive is joined, so that the word is a noun. */
function nounAfterNoun(tokens: Draft[], word: number): void {
  const { xpos, deprel, head } = tokens[word]
  if (xpos !== 'VB' || deprel !== 'conj' || head < 0 || word < 2 || tokens[word - 1].upos !== 'CCONJ') return
  const noun = word - 2
  if (tokens[noun].upos !== 'NOUN' || !/^VB[DGNPZ]$/.test(tokens[head].xpos)) return
  const own = ['nsubj', 'aux', 'mark', 'obj', 'nsubj:pass']
  if (hasOwn(tokens, word, own) || tokens.some(t => t.head === head && t.xpos === 'MD')) return
  tokens[word].upos = 'NOUN'
  tokens[word].xpos = 'NN'
  tokens[word].head = noun
}

/** "… to win votes and in plain words she urged …": a phrase before a subject opens its clause. */
function phraseBeforeSubject(tokens: Draft[], noun: number): void {
  const { deprel, head } = tokens[noun]
  const subject = tokens[noun + 1]
  if (deprel !== 'conj' || head < 0 || subject === undefined || subject.deprel !== 'nsubj') return
  const verb = subject.head
  if (
    verb <= noun + 1 ||
    !finite.test(tokens[verb].xpos) ||
    !/^(?:conj|parataxis|ccomp)$/.test(tokens[verb].deprel)
  )
    return
  const preposition = tokens.findIndex((t, i) => i < noun && t.head === noun && t.deprel === 'case')
  const conjunction = tokens.findIndex((t, i) => i < noun && t.head === noun && t.deprel === 'cc')
  if (preposition < 0 || conjunction !== preposition - 1 || hasOwn(tokens, verb, ['cc'])) return
  tokens[noun].head = verb
  tokens[noun].deprel = 'obl'
  tokens[conjunction].head = verb
}

/** "wants to praise the rich and praise the poor": the verb said again governs what follows it. */
function sameVerbAgain(tokens: Draft[], word: number): void {
  const { lemma, upos, deprel, head } = tokens[word]
  if (upos !== 'NOUN' || deprel !== 'compound' || head !== word + 1 || tokens[head].deprel !== 'conj') return
  if (tokens[word - 1]?.upos !== 'CCONJ') return
  const verb = tokens.findLastIndex((t, i) => i < word && t.upos === 'VERB' && t.lemma === lemma)
  if (verb < 0 || tokens[tokens[head].head]?.head !== verb) return
  tokens[word].upos = 'VERB'
  tokens[word].xpos = tokens[verb].xpos
  tokens[word].head = verb
  tokens[word].deprel = 'conj'
  tokens[word - 1].head = word
  tokens[head].head = word
  tokens[head].deprel = 'obj'
}

const timeNames =
  /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today)$/i

/** "fell 12% on Tuesday, hurt by weak demand": nothing happens to a day; the participle speaks of the subject. */
function describedTime(tokens: Draft[], participle: number): void {
  const { head: day, deprel, xpos } = tokens[participle]
  if (deprel !== 'acl' || !/^VB[GN]$/.test(xpos) || day < 0 || day > participle) return
  if (!timeNames.test(tokens[day].text) || tokens[participle - 1].text !== ',') return
  let verb = tokens[day].head
  while (verb >= 0 && !/^VB/.test(tokens[verb].xpos)) verb = tokens[verb].head
  if (verb < 0) return
  tokens[participle].head = verb
  tokens[participle].deprel = 'advcl'
}

/** "gifts described as fees were made": "as" right before a noun that hangs to its left brings in the noun, no clause. */
function prepositionBefore(tokens: Draft[], as: number): void {
  const { text, deprel, head: clause } = tokens[as]
  if (deprel !== 'mark' || text.toLowerCase() !== 'as') return
  const noun = tokens.findIndex(
    (t, i) => i > as && i < clause && t.head >= 0 && t.head < as && /^(obl|nmod|xcomp|obj)$/.test(t.deprel),
  )
  if (noun < 0 || tokens.slice(as + 1, noun).some(t => t.upos === 'PUNCT' || t.upos === 'VERB')) return
  tokens[as].head = noun
  tokens[as].deprel = 'case'
}

/** "at temperatures below 500 degrees Celsius": a bound with its number and scale measures the noun right before it. */
function ofSuchMeasure(tokens: Draft[], unit: number): void {
  const { head, deprel } = tokens[unit]
  if (/^(celsius|fahrenheit)$/i.test(tokens[unit].text) && tokens[unit - 1]?.lemma === 'degree') {
    tokens[unit].head = unit - 1
    tokens[unit].deprel = 'flat'
    return
  }
  if (!deprel.startsWith('obl') || head < 0 || head > unit) return
  const bound = tokens.findIndex(
    (t, i) =>
      i < unit && t.head === unit && t.deprel === 'case' && /^(below|above|under|over)$/i.test(t.text),
  )
  if (bound < 1 || tokens[bound + 1].upos !== 'NUM' || tokens[bound - 1].upos !== 'NOUN') return
  tokens[unit].head = bound - 1
  tokens[unit].deprel = 'nmod'
}
