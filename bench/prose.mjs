/**
 * Swedish prose for the bench: sentences put together from fragments of the kind regional strategies are
 * made of. The same seed gives the same text, everywhere and always.
 */

/**
 * A generator of numbers from 0 up to but not including 1, fixed by its seed (mulberry32).
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

/**
 * One of the choices.
 * @template Choice
 * @param {() => number} random
 * @param {readonly [Choice, ...Choice[]]} choices
 * @returns {Choice}
 */
export function pick(random, choices) {
  return choices[Math.floor(random() * choices.length)] ?? choices[0]
}

/**
 * A whole number from `least` to `most`, both included.
 * @param {() => number} random
 * @param {number} least
 * @param {number} most
 */
export function between(random, least, most) {
  return least + Math.floor(random() * (most - least + 1))
}

/** @type {[string, ...string[]]} */
const ACTORS = [
  'regionen',
  'kommunerna i länet',
  'länsstyrelsen',
  'näringslivet',
  'det lokala föreningslivet',
  'universitetet',
  'de mindre företagen',
  'folkhögskolorna',
  'kollektivtrafikmyndigheten',
  'gymnasieskolorna',
  'de statliga myndigheterna',
  'länets besöksnäring',
  'de sociala företagen',
  'vården och omsorgen',
  'kulturinstitutionerna',
  'de gröna näringarna',
]

/**
 * Verbs, and what of them stands after the subject when the sentence opens with something else.
 * @type {[Verb, ...Verb[]]}
 */
const VERBS = [
  ['stärker'],
  ['utvecklar'],
  ['samordnar'],
  ['prioriterar'],
  ['tar', 'ansvar för'],
  ['följer', 'upp'],
  ['bidrar', 'till'],
  ['breddar'],
  ['fördjupar'],
  ['planerar', 'för'],
  ['finansierar', 'delar av'],
  ['driver', 'på'],
]

/** @typedef {readonly [verb: string, particle?: string]} Verb */

/** @type {[string, ...string[]]} */
const MATTERS = [
  'arbetet med kompetensförsörjningen',
  'en robust elförsörjning i hela länet',
  'utbyggnaden av bredband på landsbygden',
  'övergången till fossilfria transporter',
  'samverkan mellan skola och arbetsliv',
  'den öppna förskolans uppsökande arbete',
  'tillgången till bostäder för unga vuxna',
  'det förebyggande folkhälsoarbetet',
  'innovationsmiljöerna kring materialteknik',
  'en jämställd fördelning av företagsstöden',
  'restaureringen av våtmarker och vattendrag',
  'den regionala tågtrafikens återhämtning',
  'stödet till nyanlända som vill starta företag',
  'den digitala tillgängligheten i välfärden',
  'besöksmålens öppettider utanför högsäsongen',
  'en sammanhållen planering över kommungränserna',
  'återbruket av byggmaterial',
  'den lokala livsmedelsproduktionen',
]

/** @type {[string, ...string[]]} */
const MANNERS = [
  'i nära dialog med dem som berörs',
  'så att fler kan arbeta och studera nära hemmet',
  'med utgångspunkt i länets olika förutsättningar',
  'utan att tränga undan privata initiativ',
  'tillsammans med de angränsande länen',
  'inom ramen för befintliga avtal',
  'genom gemensamma utlysningar och längre överenskommelser',
  'med särskild hänsyn till barns och ungas behov',
  'där marknaden inte själv når fram',
  'och redovisar resultaten öppet varje år',
  'på ett sätt som håller även när konjunkturen vänder',
  'med början där behoven är störst',
]

/** @type {[string, ...string[]]} */
const OPENINGS = [
  'Under planperioden',
  'Vid halvtidsöversynen',
  'I den årliga handlingsplanen',
  'Med stöd av de regionala utvecklingsmedlen',
  'I länets östra delar',
  'På längre sikt',
  'I varje delregion',
  'Tillsammans med parterna',
  'Efter samrådet',
  'Utifrån nulägesanalysen',
]

/** @type {[string, ...string[]]} */
const REASONS = [
  'eftersom pendlingen över länsgränsen fortsätter att öka',
  'eftersom behoven skiljer sig mellan stad och landsbygd',
  'även om finansieringen ännu inte är klar i alla delar',
  'trots att underlaget för vissa orter är litet',
  'då åldersgruppen över åttio år växer snabbast',
  'samtidigt som klimatanpassningen kräver nya arbetssätt',
  'vilket också lyftes fram i dialogerna med ungdomsråden',
  'och därmed minskar sårbarheten vid kriser',
]

/** @type {[string, ...string[]]} */
const MEASURES = [
  'andelen förvärvsarbetande',
  'andelen hushåll med tillgång till snabbt bredband',
  'andelen elever med gymnasieexamen inom fyra år',
  'andelen resor med kollektivtrafik',
  'andelen företag som samarbetar med ett lärosäte',
  'andelen invånare som känner tillit till andra',
]

/**
 * A share in per cent as Swedes write it, one decimal: `61,4`.
 * @param {number} tenths
 */
function percent(tenths) {
  return `${Math.floor(tenths / 10)},${tenths % 10}`
}

/** @param {string} text */
function capitalised(text) {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/**
 * One sentence, 60 to 250 characters.
 * @param {() => number} random
 */
export function sentence(random) {
  const actor = pick(random, ACTORS)
  const [verb, particle] = pick(random, VERBS)
  const matter = [particle, pick(random, MATTERS)].filter(Boolean).join(' ')
  const manner = pick(random, MANNERS)
  const kind = random()
  if (kind < 0.35) return `${capitalised(actor)} ${verb} ${matter} ${manner}.`
  if (kind < 0.7) return `${pick(random, OPENINGS)} ${verb} ${actor} ${matter} ${manner}.`
  if (kind < 0.9) return `${capitalised(actor)} ${verb} ${matter}, ${pick(random, REASONS)}.`
  const before = between(random, 350, 700)
  const after = before + between(random, 4, 90)
  return `Mellan 2019 och 2024 ökade ${pick(random, MEASURES)} från ${percent(before)} till ${percent(after)} procent.`
}

/**
 * A paragraph on one line, some words of it emphasised, 200 to 900 characters.
 * @param {() => number} random
 */
export function paragraph(random) {
  const sentences = Array.from({ length: between(random, 3, 6) }, () => sentence(random))
  if (random() < 0.2) sentences.push(`Det kräver **uthållighet** och *gemensamt ansvar*.`)
  return sentences.join(' ')
}

/**
 * A list of 3 to 6 items, one level or with an inner list.
 * @param {() => number} random
 */
export function list(random) {
  const items = Array.from({ length: between(random, 3, 6) }, (_, index) => {
    const item = `- ${capitalised(pick(random, MATTERS))} ${pick(random, MANNERS)}`
    return index === 1 && random() < 0.5 ? `${item}\n  - ${capitalised(pick(random, MATTERS))}` : item
  })
  return items.join('\n')
}
