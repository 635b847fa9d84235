/** Units of measure: symbol, dimension, factor to the base unit of that dimension, and the ways they are written. */

export interface Unit {
  /** UCUM-like symbol that `Quantity.unit` carries. */
  readonly symbol: string
  readonly dimension: string
  /** One of this unit in the dimension's base unit. */
  readonly factor: number
  /** Added after multiplying: only temperatures need it. */
  readonly offset?: number
}

const DAY = 86_400

/** `symbol dimension factor | written forms`; forms that need glue or care are in `GLUED_UNITS`. */
const ROWS: readonly (readonly [symbol: string, dimension: string, factor: number, forms: string])[] = [
  ['nm', 'length', 1e-9, 'nm nanometer nanometers nanometre nanometres'],
  ['um', 'length', 1e-6, 'μm µm micron microns micrometer micrometers micrometre micrometres'],
  ['mm', 'length', 1e-3, 'mm millimeter millimeters millimetre millimetres'],
  ['cm', 'length', 1e-2, 'cm cms centimeter centimeters centimetre centimetres'],
  ['dm', 'length', 1e-1, 'dm decimeter decimeters decimetre decimetres'],
  ['m', 'length', 1, 'meter meters metre metres'],
  ['km', 'length', 1e3, 'km kms kilometer kilometers kilometre kilometres'],
  ['in', 'length', 0.0254, 'inch inches'],
  ['ft', 'length', 0.3048, 'ft foot feet'],
  ['yd', 'length', 0.9144, 'yd yds yard yards'],
  ['mi', 'length', 1609.344, 'mi mile miles'],
  ['nmi', 'length', 1852, 'nmi'],
  ['fathom', 'length', 1.8288, 'fathom fathoms'],
  ['furlong', 'length', 201.168, 'furlong furlongs'],
  ['ly', 'length', 9.4607e15, 'lightyear lightyears'],
  ['m2', 'area', 1, 'm² sqm'],
  ['km2', 'area', 1e6, 'km² sqkm'],
  ['ft2', 'area', 0.09290304, 'ft² sqft'],
  ['mi2', 'area', 2_589_988.11, 'mi²'],
  ['ha', 'area', 1e4, 'ha hectare hectares'],
  ['acre', 'area', 4046.8564224, 'acre acres'],
  ['ml', 'volume', 1e-3, 'ml milliliter milliliters millilitre millilitres'],
  ['cl', 'volume', 1e-2, 'cl centiliter centiliters centilitre centilitres'],
  ['l', 'volume', 1, 'liter liters litre litres'],
  ['m3', 'volume', 1e3, 'm³ cbm'],
  ['ft3', 'volume', 28.316846592, 'ft³'],
  ['gal', 'volume', 3.785411784, 'gal gallon gallons'],
  ['pint', 'volume', 0.473176473, 'pint pints'],
  ['quart', 'volume', 0.946352946, 'quart quarts'],
  ['bbl', 'volume', 158.987294928, 'bbl barrel barrels'],
  ['ug', 'mass', 1e-9, 'μg µg mcg microgram micrograms microgramme microgrammes'],
  ['mg', 'mass', 1e-6, 'mg milligram milligrams milligramme milligrammes'],
  ['g', 'mass', 1e-3, 'gram grams gramme grammes'],
  ['kg', 'mass', 1, 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['t', 'mass', 1e3, 'tonne tonnes'],
  ['ton', 'mass', 907.18474, 'ton tons'],
  ['oz', 'mass', 0.028349523125, 'oz ounce ounces'],
  ['lb', 'mass', 0.45359237, 'lb lbs pound pounds'],
  ['st', 'mass', 6.35029318, 'stone stones'],
  ['carat', 'mass', 2e-4, 'carat carats'],
  ['ns', 'time', 1e-9, 'nanosecond nanoseconds'],
  ['us', 'time', 1e-6, 'microsecond microseconds'],
  ['ms', 'time', 1e-3, 'ms millisecond milliseconds'],
  ['s', 'time', 1, 'sec secs second seconds'],
  ['min', 'time', 60, 'min mins minute minutes'],
  ['h', 'time', 3600, 'hr hrs hour hours'],
  ['d', 'time', DAY, 'day days'],
  ['night', 'time', DAY, 'night nights'],
  ['wk', 'time', 7 * DAY, 'wk wks week weeks'],
  ['fortnight', 'time', 14 * DAY, 'fortnight fortnights'],
  ['mo', 'time', 30 * DAY, 'mo mos mth mths month months'],
  ['quarter', 'time', 91 * DAY, ''],
  ['a', 'time', 365 * DAY, 'yr yrs year years'],
  ['decade', 'time', 3650 * DAY, 'decade decades'],
  ['century', 'time', 36_500 * DAY, 'century centuries'],
  ['millennium', 'time', 365_000 * DAY, 'millennium millennia millenniums'],
  ['km/h', 'speed', 1 / 3.6, 'kph kmph kmh'],
  ['mph', 'speed', 0.44704, 'mph'],
  ['kn', 'speed', 0.514444, 'knot knots kt kts'],
  ['Mach', 'speed', 343, ''],
  ['mW', 'power', 1e-3, 'milliwatt milliwatts'],
  ['W', 'power', 1, 'watt watts'],
  ['kW', 'power', 1e3, 'kw kilowatt kilowatts'],
  ['MW', 'power', 1e6, 'mw megawatt megawatts'],
  ['GW', 'power', 1e9, 'gw gigawatt gigawatts'],
  ['TW', 'power', 1e12, 'terawatt terawatts'],
  ['hp', 'power', 745.69987, 'hp bhp horsepower'],
  ['J', 'energy', 1, 'joule joules'],
  ['kJ', 'energy', 1e3, 'kj kilojoule kilojoules'],
  ['cal', 'energy', 4.184, ''],
  ['kcal', 'energy', 4184, 'kcal kilocalorie kilocalories calorie calories'],
  ['kWh', 'energy', 3.6e6, 'kwh'],
  ['MWh', 'energy', 3.6e9, 'mwh'],
  ['GWh', 'energy', 3.6e12, 'gwh'],
  ['TWh', 'energy', 3.6e15, 'twh'],
  ['kt TNT', 'energy', 4.184e12, 'kiloton kilotons kilotonne kilotonnes'],
  ['Mt TNT', 'energy', 4.184e15, 'megaton megatons megatonne megatonnes'],
  ['V', 'voltage', 1, 'volt volts'],
  ['kV', 'voltage', 1e3, 'kv kilovolt kilovolts'],
  ['A', 'current', 1, 'amp amps ampere amperes'],
  ['Hz', 'frequency', 1, 'hz hertz'],
  ['kHz', 'frequency', 1e3, 'khz kilohertz'],
  ['MHz', 'frequency', 1e6, 'mhz megahertz'],
  ['GHz', 'frequency', 1e9, 'ghz gigahertz'],
  ['rpm', 'frequency', 1 / 60, 'rpm'],
  ['Pa', 'pressure', 1, 'pascal pascals'],
  ['hPa', 'pressure', 100, 'hpa'],
  ['kPa', 'pressure', 1e3, 'kpa'],
  ['mbar', 'pressure', 100, 'mb millibar millibars mbar'],
  ['bar', 'pressure', 1e5, ''],
  ['floz', 'volume', 0.0295735295625, ''],
  ['psi', 'pressure', 6894.757, 'psi'],
  ['bit', 'data', 1, 'bit bits'],
  ['kbit', 'data', 1e3, 'kbit kilobit kilobits'],
  ['Mbit', 'data', 1e6, 'mbit megabit megabits'],
  ['Gbit', 'data', 1e9, 'gbit gigabit gigabits'],
  ['B', 'data', 8, 'byte bytes'],
  ['kB', 'data', 8e3, 'kb kilobyte kilobytes'],
  ['MB', 'data', 8e6, 'megabyte megabytes'],
  ['GB', 'data', 8e9, 'gb gigabyte gigabytes'],
  ['TB', 'data', 8e12, 'tb terabyte terabytes'],
  ['PB', 'data', 8e15, 'petabyte petabytes'],
  ['Mbit/s', 'data rate', 1e6, 'mbps'],
  ['Gbit/s', 'data rate', 1e9, 'gbps'],
  ['kbit/s', 'data rate', 1e3, 'kbps'],
  ['deg', 'angle', 1, 'degree degrees'],
  ['turn', 'angle', 360, ''],
  ['dB', 'sound', 1, 'db decibel decibels'],
  ['ppm', 'concentration', 1e-6, 'ppm'],
  ['ppb', 'concentration', 1e-9, 'ppb'],
  ['px', 'pixels', 1, 'px pixel pixels'],
  ['mi/gal', 'length/volume', 425.143707, 'mpg'],
  ['l/100km', 'fuel', 1, ''],
  ['odds', 'odds', 1, ''],
  ['Mpx', 'pixels', 1e6, 'megapixel megapixels'],
  ['Sv', 'radiation', 1, 'sievert sieverts'],
  ['mSv', 'radiation', 1e-3, 'msv millisievert millisieverts'],
]

/** Temperatures, whose zero points differ; base kelvin. */
const TEMPERATURES: readonly Unit[] = [
  { symbol: '°C', dimension: 'temperature', factor: 1, offset: 273.15 },
  { symbol: '°F', dimension: 'temperature', factor: 5 / 9, offset: 255.3722222222222 },
  { symbol: 'K', dimension: 'temperature', factor: 1 },
  { symbol: 'Δ°C', dimension: 'temperature difference', factor: 1 },
  { symbol: 'Δ°F', dimension: 'temperature difference', factor: 5 / 9 },
]

export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...ROWS.map(([symbol, dimension, factor]): [string, Unit] => [symbol, { symbol, dimension, factor }]),
  ...TEMPERATURES.map((unit): [string, Unit] => [unit.symbol, unit]),
])

/** Written form, lower case, to symbol. */
export const UNIT_WORDS: ReadonlyMap<string, string> = new Map([
  ...ROWS.flatMap(([symbol, , , forms]): [string, string][] =>
    forms
      .split(' ')
      .filter(Boolean)
      .map(form => [form, symbol]),
  ),
  ['celsius', '°C'],
  ['centigrade', '°C'],
  ['fahrenheit', '°F'],
  ['kelvin', 'K'],
  ['kelvins', 'K'],
])

/** One- and two-letter forms that are units only right behind digits. */
export const GLUED_UNITS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['g', 'g'],
  ['l', 'l'],
  ['t', 't'],
  ['h', 'h'],
  ['w', 'W'],
  ['v', 'V'],
  ['in', 'in'],
  ['st', 'st'],
  ['c', '°C'],
  ['f', '°F'],
])

/** The same where a space stands between, which fewer of them bear. */
export const SPACED_UNITS: ReadonlyMap<string, string> = new Map([
  ['m', 'm'],
  ['g', 'g'],
  ['l', 'l'],
  ['h', 'h'],
  ['t', 't'],
])

/** Length words that "square" and "cubic" raise: written form to symbol and power unit. */
export const POWERS: ReadonlyMap<string, string> = new Map([
  ['square', '2'],
  ['sq', '2'],
  ['cubic', '3'],
  ['cu', '3'],
])

/** Words before a unit that change which unit it is. */
export const QUALIFIED_UNITS: ReadonlyMap<string, string> = new Map([
  ['metric ton', 't'],
  ['metric tons', 't'],
  ['metric tonne', 't'],
  ['metric tonnes', 't'],
  ['long ton', 'ton'],
  ['long tons', 'ton'],
  ['short ton', 'ton'],
  ['short tons', 'ton'],
  ['nautical mile', 'nmi'],
  ['nautical miles', 'nmi'],
  ['light year', 'ly'],
  ['light years', 'ly'],
  ['troy ounce', 'oz'],
  ['troy ounces', 'oz'],
  ['fluid ounce', 'floz'],
  ['fluid ounces', 'floz'],
  ['calendar days', 'd'],
  ['business days', 'd'],
  ['calendar year', 'a'],
  ['calendar years', 'a'],
  ['consecutive days', 'd'],
  ['straight days', 'd'],
  ['consecutive years', 'a'],
  ['consecutive weeks', 'wk'],
  ['consecutive months', 'mo'],
  ['full years', 'a'],
  ['light - years', 'ly'],
])

/** Lesser unit that may follow the greater without a number of its own unit ("5-foot-10"), or with it ("5 ft 10 in"). */
export const COMPOUND_UNITS: ReadonlyMap<string, readonly string[]> = new Map([
  ['ft', ['in']],
  ['yd', ['ft']],
  ['st', ['lb']],
  ['lb', ['oz']],
  ['a', ['mo', 'wk', 'd']],
  ['mo', ['wk', 'd']],
  ['wk', ['d']],
  ['d', ['h', 'min']],
  ['h', ['min', 's']],
  ['min', ['s']],
])
