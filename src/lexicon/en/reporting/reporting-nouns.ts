/** Nouns and adjectives that report: things said, thought and shown, and states of mind with a content. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Nouns whose "that" clause, infinitive or "about" phrase is what was said or thought. */
export const contentNouns = words(`
  claim statement assertion allegation accusation charge argument contention announcement report warning suggestion
  belief view opinion conviction idea notion theory hypothesis assumption suspicion fear worry concern hope expectation
  prediction forecast projection estimate promise pledge vow commitment oath threat offer demand request call appeal
  plea order instruction recommendation advice proposal plan decision determination conclusion finding ruling verdict
  judgment judgement admission acknowledgment acknowledgement confession concession denial confirmation disclosure
  revelation insistence complaint criticism condemnation comment remark observation question doubt reply response
  answer testimony assurance guarantee reminder speculation rumor rumour word news message explanation confidence
  certainty recognition understanding realization realisation impression feeling wish desire intention refusal
  willingness reluctance eagerness agreement endorsement support opposition praise rhetoric declaration description
  characterization characterisation account story evidence guess hint signal indication tweet quip joke boast mantra
  misgiving skepticism scepticism consensus ambition bid vision outrage anger objection`)

/** Nouns for texts, pictures, studies and the like, which can say something without a mouth. */
export const documentNouns = words(`
  report study survey poll analysis review article story book letter email memo document record statement paper
  transcript filing lawsuit suit complaint affidavit indictment warrant ruling opinion law bill act rule regulation
  constitution treaty agreement contract plan proposal policy platform website site page blog post tweet message note
  text ad advertisement commercial spot video footage clip tape recording photo photograph picture image film movie
  documentary series episode show segment broadcast interview speech column editorial op-ed headline newspaper paper
  magazine journal book novel song poem chart graph map table data datum figure number statistic result finding
  research evidence estimate projection forecast index database file archive source sign label press_release release
  census ballot test investigation audit probe inquiry history experience piece dispatch wire cable manuscript
  declaration resolution petition order decision verdict motion brief subpoena testimony return average slide screenshot`)

/** Adjectives of mind and speech with a clause, infinitive or preposition ("is sure that", "afraid of", "willing to"). */
export const contentAdjectives = words(`
  sure certain confident convinced aware unaware conscious afraid fearful scared worried concerned anxious nervous
  hopeful optimistic pessimistic doubtful skeptical sceptical glad happy pleased delighted thrilled sad sorry angry
  upset surprised astonished amazed shocked disappointed frustrated proud ashamed embarrassed grateful thankful willing
  unwilling reluctant eager keen determined ready prepared adamant insistent clear vague explicit critical supportive
  wary cautious suspicious positive satisfied dissatisfied unhappy unsure uncertain mindful ignorant certain coy
  opposed committed interested furious outraged dismissive enthusiastic curious bullish bearish candid frank silent`)

/** Nouns that present a quotation or stand before its colon ("Quote from X:", "Statement by X:"). */
export const quotationNouns = words(
  'quote quotation statement comment remark tweet post message caption text letter excerpt',
)

/** Verbs that put forward what the noun behind them tells: who "confirmed the death" said that somebody died. */
export const SAYS_A_THING = words(`
  say tell announce confirm report reveal disclose admit deny acknowledge claim allege state declare unveil publish
  release put estimate`)

/** Bodies before which things are told: "the court heard". */
export const hearingBodies = words(
  'court jury inquest inquiry tribunal hearing panel committee judge magistrate trial',
)

/** What papers do when they say something: "the study finds". */
export const findingVerbs = words('find show suggest reveal conclude indicate warn')
