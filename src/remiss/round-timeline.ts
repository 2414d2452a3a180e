import { TIMELINES } from '../messages/timelines.ts'
import { formatDate, isDate } from '../model/calendar.ts'
import { itemsAt, textAt } from '../model/header.ts'
import type { Language } from '../model/language.ts'
import { type Phase, phasesOf } from '../model/phases.ts'
import type { Publication, PublishedTable } from '../model/publication.ts'
import type { Timeline, TimelineEvent, TimelinePhase } from '../model/timeline.ts'
import { type Consultation, consultationFrom } from './consultation.ts'
import { facts, heading, paragraph, runningHead, runs } from './publication-parts.ts'
import type { PackRequest } from './request.ts'
import { sendingDay } from './sending-day.ts'

/** Name of the picture that {@link timelinePublication} shows. */
export const TIMELINE_PICTURE = 'timeline'

/** The calendar of the round that a consultation belongs to, with the consultation's own days; undefined without phases. */
export function roundTimeline({ round, consultation, language }: PackRequest): Timeline | undefined {
  const written = phasesOf(round?.document.header)
  if (round === undefined || written.length === 0) return undefined
  const asked = consultationFrom(consultation.document)
  const phases = inOrder(withConsultation(written, asked, language), ({ from, to }) => `${from} ${to}`)
  const events = inOrder(eventsOf(written, asked, language), ({ day }) => day)
  const days = [...phases.flatMap(({ from, to }) => [from, to]), ...events.map(({ day }) => day)].sort()
  return { title: round.document.title, from: days[0] ?? '', to: days.at(-1) ?? '', phases, events }
}

/** In order of a key; those alike in the order written. */
function inOrder<Each>(all: readonly Each[], keyOf: (each: Each) => string): readonly Each[] {
  return [...all].sort((first, second) => {
    const [one, other] = [keyOf(first), keyOf(second)]
    return one < other ? -1 : one > other ? 1 : 0
  })
}

/** The phases, that of the consultation marked; it is put in where the round has none. */
function withConsultation(
  written: readonly Phase[],
  { opens, closes }: Consultation,
  language: Language,
): readonly TimelinePhase[] {
  const isAsked = opens !== '' && closes !== '' && opens <= closes
  const asking = written.find(
    ({ kind, from, to }) => kind === 'consultation' && (!isAsked || (from <= closes && opens <= to)),
  )
  const phases = written.map((phase) => {
    const { title, from, to } = phase
    return { name: title, from, to, ...(phase === asking && { now: true as const }) }
  })
  if (asking !== undefined || !isAsked) return phases
  return [...phases, { name: TIMELINES[language].consultation, from: opens, to: closes, now: true }]
}

/** The milestones, and the first and last day for answers unless a milestone is about them. */
function eventsOf(
  phases: readonly Phase[],
  { opens, closes }: Consultation,
  language: Language,
): readonly TimelineEvent[] {
  const texts = TIMELINES[language]
  const milestones = phases.flatMap(({ value }) =>
    itemsAt(value, 'milestones').flatMap((item): TimelineEvent[] => {
      const [name, day] = [textAt(item, 'title')?.trim() ?? '', textAt(item, 'date') ?? '']
      return name === '' || !isDate(day) ? [] : [{ name, day }]
    }),
  )
  const last = milestones.find(({ name, day }) => day === closes && ABOUT_ANSWERS.test(name))
  const events = milestones.map((event) => (event === last ? { ...event, deadline: true as const } : event))
  return [
    ...events,
    ...(opens === '' || milestones.some(({ day }) => day === opens) ? [] : [{ name: texts.sent, day: opens }]),
    ...(closes === '' || last !== undefined ? [] : [{ name: texts.lastDay, day: closes, deadline: true as const }]),
  ]
}

const ABOUT_ANSWERS = /svar|answer|repl/i

/** What a timeline says, in sentences, for those who do not see it. @internal Exported for its tests. */
export function timelineSentences({ phases, events, from, to }: Timeline, language: Language): string {
  const texts = TIMELINES[language]
  const now = phases.find((phase) => phase.now)
  const deadline = events.find((event) => event.deadline)
  return [
    texts.extent(phases.length, from, to),
    ...(now ? [texts.now(now.name, now.from, now.to)] : []),
    ...(deadline ? [texts.deadline(deadline.day)] : []),
  ].join(' ')
}

/**
 * The timeline in sentences, as tables of all phases and days, and as a picture. The picture is last: it is most of a page
 * high, and would leave the first page empty.
 */
export function timelinePublication(timeline: Timeline, request: PackRequest): Publication {
  const { language, face } = request
  const texts = TIMELINES[language]
  const { dnr } = consultationFrom(request.consultation.document)
  const day = sendingDay(request)
  const said = timelineSentences(timeline, language)
  return {
    layout: 'sheet',
    language,
    title: texts.title,
    subtitle: timeline.title,
    facts: facts([[texts.dnr, dnr]]),
    running: runningHead(face.sender, dnr, texts.title),
    ...(day && { date: day }),
    blocks: [
      paragraph(said),
      heading(2, 'faser', texts.phases),
      phaseTable(timeline, language),
      ...(timeline.events.length === 0
        ? []
        : [heading(2, 'viktiga-dagar', texts.events), eventTable(timeline, language)]),
      heading(2, 'i-bild', texts.picture),
      { kind: 'figure', picture: TIMELINE_PICTURE, alternative: `${texts.title}. ${said}` },
    ],
    notes: [],
  }
}

function phaseTable({ phases }: Timeline, language: Language): PublishedTable {
  const { phase, from, to } = TIMELINES[language].columns
  return {
    kind: 'table',
    columns: [{ align: 'left' }, { align: 'left' }, { align: 'left' }],
    header: [runs(phase), runs(from), runs(to)],
    rows: phases.map(({ name, now, ...days }) => [
      [{ text: name, ...(now && { strong: true as const }) }],
      runs(formatDate(days.from, language)),
      runs(formatDate(days.to, language)),
    ]),
    rowHeadings: true,
  }
}

function eventTable({ events }: Timeline, language: Language): PublishedTable {
  const { day, event } = TIMELINES[language].columns
  return {
    kind: 'table',
    columns: [{ align: 'left' }, { align: 'left' }],
    header: [runs(day), runs(event)],
    rows: events.map(({ name, deadline, ...at }) => [
      runs(formatDate(at.day, language)),
      [{ text: name, ...(deadline && { strong: true as const }) }],
    ]),
    rowHeadings: false,
  }
}
