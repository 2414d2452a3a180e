import type { SourceRule } from '../rule.ts'

export const notAFile: SourceRule = {
  id: 'source/not-a-file',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Det som skulle läsas är ingen vanlig fil', en: 'What was to be read is no ordinary file' },
  reason: {
    sv: 'Bara vanliga filer inne i arbetsytan läses, så att inget utanför den kan komma med av misstag.',
    en: 'Only ordinary files inside the workspace are read, so that nothing outside it can slip in.',
  },
  remedy: {
    sv: 'Lägg själva filen i arbetsytan, eller rätta sökvägen.',
    en: 'Put the file itself into the workspace, or correct the path.',
  },
  sentences: {
    folder: { sv: () => 'Här finns en mapp, ingen fil.', en: () => 'This is a folder, not a file.' },
    pipe: { sv: () => 'Det här är ett namngivet rör, ingen fil.', en: () => 'This is a named pipe, not a file.' },
    socket: { sv: () => 'Det här är en socket, ingen fil.', en: () => 'This is a socket, not a file.' },
    device: { sv: () => 'Det här är en enhet, ingen fil.', en: () => 'This is a device, not a file.' },
    linkOutside: {
      sv: () => 'Den symboliska länken leder ut ur arbetsytan och följs inte.',
      en: () => 'The symbolic link leads out of the workspace and is not followed.',
    },
    linkTooDeep: {
      sv: () => 'Länken ligger i en länkad mapp och följs inte. Länka direkt till det som ska läsas.',
      en: () => 'The link stands in a linked folder and is not followed. Link directly to what is to be read.',
    },
    sameName: {
      sv: () => 'En annan fil har samma namn, skrivet med andra tecken. Bara den ena läses. Byt namn på den här.',
      en: () => 'Another file has the same name, written with other characters. Only one is read. Rename this one.',
    },
    linkBroken: { sv: () => 'Den symboliska länken leder ingenstans.', en: () => 'The symbolic link leads nowhere.' },
  },
  examples: { good: [{ text: '# Strategi\n\nVi vill att hela länet ska leva.\n' }], bad: [] },
}
