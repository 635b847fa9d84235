/**
 * Classes of events and states by meaning, and what follows from what. A class a row: its words (the first names the class;
 * lemmas, particles and set phrases with spaces), then after ">" the classes that follow from it. "die@object" says that
 * it is the object of which the other follows. In the second tables what stands on one side of a bar excludes what stands on
 * another, of one party in one matter ("convict | acquit"); so does whatever leads to the one exclude whatever leads to the
 * other. Of two on the sides of "||" there is no third: who does not do the one does the other ("survive || die"). Of two on the sides of "<>" the one undoes the other: both are true one after the other, but not at one time.
 */
import { AFFAIRS, AFFAIRS_EXCLUDES } from './affairs'
import { DAILY, DAILY_EXCLUDES } from './daily'
import { GAMES, GAMES_EXCLUDES } from './games'
import { JUSTICE, JUSTICE_EXCLUDES } from './justice'
import { LAW, LAW_EXCLUDES } from './law'
import { LIFE, LIFE_EXCLUDES } from './life'
import { MISHAPS, MISHAPS_EXCLUDES } from './mishaps'
import { POWER, POWER_EXCLUDES } from './power'
import { TRADE, TRADE_EXCLUDES } from './trade'

const lines = (text: string): string[] => text.trim().split('\n')

export const EVENT_CLASSES: readonly string[] = [
  LIFE,
  LAW,
  POWER,
  TRADE,
  DAILY,
  MISHAPS,
  JUSTICE,
  AFFAIRS,
  GAMES,
].flatMap(lines)
export const EVENT_EXCLUSIONS: readonly string[] = [
  LIFE_EXCLUDES,
  LAW_EXCLUDES,
  POWER_EXCLUDES,
  TRADE_EXCLUDES,
  DAILY_EXCLUDES,
  MISHAPS_EXCLUDES,
  JUSTICE_EXCLUDES,
  AFFAIRS_EXCLUDES,
  GAMES_EXCLUDES,
].flatMap(lines)
