/** Asks judges from outside, which answer later or never: at most so many at once, none for longer than it may take. */
import type { Judge, JudgeContext } from './judge/judge'
import { type AsyncJudge, type AsyncOptions, FACETS } from './options'
import { describe, listOf, needed, object, oneOf, type Shape, text } from './shapes'
import type { ClaimView } from './terms/claim-terms'
import type { Answer, Opinion, Reason } from './types'

/** Two claims, of which judges are asked how they relate. */
export interface Question {
  readonly a: ClaimView
  readonly b: ClaimView
  readonly context: JudgeContext
}

export interface Hearing {
  /** The reasons on each question, in the order of the judges, whoever answered first. */
  readonly reasons: readonly (readonly Reason[])[]
  /** Who said what, question by question. */
  readonly answers: readonly Answer[]
}

/** What a service on another machine takes at most, unless told otherwise. */
const TIMEOUT_MS = 30_000
const AT_ONCE = 4

/** Asks every judge of every question. What a judge does wrong is told in its answer, and stops nothing. */
export async function hear(
  questions: readonly Question[],
  { asyncJudges, atOnce = AT_ONCE, signal }: AsyncOptions,
): Promise<Hearing> {
  const tasks = questions.flatMap((question, at) => asyncJudges.map(judge => ({ question, at, judge })))
  const heard: Heard[] = []
  let next = 0
  const work = async () => {
    while (next < tasks.length) {
      const at = next++
      signal?.throwIfAborted()
      heard[at] = await ask(tasks[at].judge, tasks[at].question, signal)
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, tasks.length) }, work))
  const reasons = questions.map((_, at) => heard.flatMap((one, i) => (tasks[i].at === at ? one.reasons : [])))
  return { reasons, answers: heard.map(({ answer }) => answer) }
}

interface Heard {
  readonly answer: Answer
  readonly reasons: readonly Reason[]
}

async function ask(judge: AsyncJudge, question: Question, signal: AbortSignal | undefined): Promise<Heard> {
  const { a, b } = question
  const told = { judge: judge.name, a: a.claim.id, b: b.claim.id }
  try {
    const opinions = readOpinions(await inTime(judge, question, signal))
    return {
      answer: { ...told, status: 'answered', opinions },
      reasons: opinions.map(opinion => reasonOf(judge.name, opinion)),
    }
  } catch (error) {
    signal?.throwIfAborted()
    // Callers without types may leave the judge's name out.
    const { fallback } = judge
    const spoken = fallback?.(a, b, question.context) ?? []
    const reasons = spoken.map(reason => ({
      ...reason,
      judge: reason.judge ?? (fallback ? nameOf(fallback) : judge.name),
    }))
    return {
      answer: {
        ...told,
        status: error === LATE ? 'late' : 'failed',
        ...(error !== LATE && { error: error instanceof Error ? error.message : String(error) }),
        ...(judge.fallback && { fallback: nameOf(judge.fallback) }),
        opinions: reasons.map(({ effect, severity, addedBy, facet, message }) => ({
          effect,
          facet,
          message,
          ...(severity && { severity }),
          ...(addedBy && { addedBy }),
        })),
      },
      reasons,
    }
  }
}

const nameOf = (judge: Judge): string => judge.name || 'unnamed'

/** Thrown for a judge that has not answered in time. */
const LATE = new Error('late')

/** What the judge answers; a judge that is late is told so by its signal, and no longer waited for. */
async function inTime(
  { ask, timeout = TIMEOUT_MS }: AsyncJudge,
  { a, b }: Question,
  outer: AbortSignal | undefined,
): Promise<unknown> {
  const controller = new AbortController()
  let timer: ReturnType<typeof setTimeout> | undefined
  let leave = () => {}
  const ended = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(LATE), timeout)
    leave = () => fail(outer?.reason)
    outer?.addEventListener('abort', leave)
  })
  try {
    return await Promise.race([ask(a, b, { signal: controller.signal }), ended])
  } finally {
    clearTimeout(timer)
    outer?.removeEventListener('abort', leave)
    controller.abort()
  }
}

const opinion: Shape = object('field', {
  effect: needed(oneOf(['agrees', 'adds-detail', 'differs'])),
  severity: oneOf(['conflict', 'framing']),
  addedBy: oneOf(['a', 'b', 'both']),
  facet: oneOf(FACETS),
  message: needed(text),
})
const opinions = listOf(opinion, 'opinions')

/** What comes from outside may be anything. */
function readOpinions(answer: unknown): readonly Opinion[] {
  if (!areOpinions(answer)) throw new TypeError(`it answered ${describe(answer)}`)
  return answer
}

function areOpinions(answer: unknown): answer is readonly Opinion[] {
  opinions(answer, 'what it answered')
  return true
}

/** An opinion has no spans: it is of the claims whole. */
function reasonOf(judge: string, { effect, severity, addedBy, facet = 'other', message }: Opinion): Reason {
  return {
    judge: `async/${judge}`,
    facet,
    effect,
    ...(effect === 'differs' && { severity: severity ?? 'framing' }),
    ...(effect === 'adds-detail' && { addedBy: addedBy ?? 'both' }),
    basis: 'inferred',
    message,
  }
}
