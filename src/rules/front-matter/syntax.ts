import type { SourceRule } from '../rule.ts'

export const syntax: SourceRule = {
  id: 'front-matter/syntax',
  severity: 'error',
  scope: 'source',
  title: { sv: 'Dokumenthuvudet går inte att läsa', en: 'The front matter cannot be read' },
  reason: {
    sv: 'Ett skrivfel i dokumenthuvudet gör att uppgifterna efter det inte kan läsas.',
    en: 'A slip in the front matter keeps what follows it from being read.',
  },
  remedy: {
    sv: 'Rätta raden som meddelandet pekar på. Varje rad är ”nyckel: värde”, med mellanslag efter kolonet och lika stort indrag inom en grupp.',
    en: 'Correct the line the message points at. Each line is “key: value”, with a space after the colon and the same indentation within a group.',
  },
  sentences: {
    tab: {
      sv: () => 'Raden är indragen med tabb. Dra in med mellanslag, två för varje steg.',
      en: () => 'The line is indented with a tab. Indent with spaces, two for each step.',
    },
    missingSpace: {
      sv: (values) => `Det saknas ett mellanslag efter kolonet i ”${values.key}:”.`,
      en: (values) => `A space is missing after the colon of “${values.key}:”.`,
    },
    unclosedQuote: {
      sv: (values) => `Citattecknet ${values.quote} börjar här men avslutas aldrig.`,
      en: (values) => `The quotation mark ${values.quote} opens here and never closes.`,
    },
    colonInValue: {
      sv: (values) =>
        `Värdet i nyckeln ”${values.key}” innehåller ett kolon. Sätt citattecken om det: "${values.value}".`,
      en: (values) =>
        `The value of the key “${values.key}” contains a colon. Put quotation marks around it: "${values.value}".`,
    },
    indentation: {
      sv: () => 'Raden har ett annat indrag än raderna den hör ihop med.',
      en: () => 'The line is indented differently from the lines it belongs with.',
    },
    unclosedBracket: {
      sv: (values) => `Parentesen ${values.bracket} börjar här men avslutas inte med ${values.closing}.`,
      en: (values) => `The bracket ${values.bracket} opens here and is not closed with ${values.closing}.`,
    },
    listAndKeys: {
      sv: () => 'Här blandas punkter i en lista med nycklar på samma nivå. Dra in listan under sin nyckel.',
      en: () => 'List items and keys stand on the same level here. Indent the list under its key.',
    },
    notKeyValue: {
      sv: (values) =>
        `Raden ”${values.text}” är varken ”nyckel: värde”, en punkt som börjar med ”- ” eller en kommentar.`,
      en: (values) =>
        `The line “${values.text}” is neither “key: value”, an item that begins with “- ”, nor a comment.`,
    },
    reservedCharacter: {
      sv: (values) =>
        `Värdet börjar med ${values.character}, som har en egen betydelse här. Sätt citattecken om värdet.`,
      en: (values) =>
        `The value begins with ${values.character}, which has a meaning of its own here. Put quotation marks around the value.`,
    },
    bullet: {
      sv: () => 'Listan är skriven med asterisker. Börja varje punkt med bindestreck och mellanslag.',
      en: () => 'The list is written with asterisks. Begin each item with a hyphen and a space.',
    },
    textAfterQuote: {
      sv: (values) =>
        `Det står mer text efter citattecknet ${values.quote} som avslutar värdet. Sätt citattecken om alltihop.`,
      en: (values) =>
        `There is more text after the quotation mark ${values.quote} that ends the value. Put quotation marks around all of it.`,
    },
    textAfterBracket: {
      sv: (values) =>
        `Det står mer text efter ${values.bracket} som avslutar listan. Är det en text, sätt citattecken om den.`,
      en: (values) =>
        `There is more text after the ${values.bracket} that ends the list. If it is a text, put quotation marks around it.`,
    },
    escape: {
      sv: (values) =>
        `${values.escape} betyder inget inom dubbla citattecken. Använd enkla citattecken, eller skriv två omvända snedstreck.`,
      en: (values) =>
        `${values.escape} means nothing within double quotation marks. Use single ones, or write two backslashes.`,
    },
    listOnKeyLine: {
      sv: (values) => `Listan i nyckeln ”${values.key}” börjar på samma rad som nyckeln. Börja den på raden under.`,
      en: (values) => `The list of the key “${values.key}” begins on the line of the key. Begin it on the line below.`,
    },
    strayCharacter: {
      sv: (values) => `Tecknet ${values.character} kan inte stå här.`,
      en: (values) => `The character ${values.character} cannot stand here.`,
    },
    commentSpace: {
      sv: () => 'Det saknas ett mellanslag före kommentaren.',
      en: () => 'A space is missing before the comment.',
    },
    missingKey: {
      sv: () => 'Det står inget före kolonet. Skriv nyckelns namn där.',
      en: () => 'There is nothing before the colon. Write the name of the key there.',
    },
    controlCharacter: {
      sv: (values) => `Här står ett osynligt styrtecken (${values.code}). Ta bort det.`,
      en: (values) => `There is an invisible control character here (${values.code}). Remove it.`,
    },
    other: {
      sv: (values) => `Dokumenthuvudet går inte att läsa från och med den här raden: ${values.reason}`,
      en: (values) => `The front matter cannot be read from this line on: ${values.reason}`,
    },
  },
  examples: {
    good: [{ text: '---\ntype: strategy\nid: rus-2030\ntitle: "RUS: en strategi för länet"\n---\n\n# Strategi\n' }],
    bad: [
      { text: '---\ntype: strategy\nid: rus-2030\ntitle: RUS: en strategi för länet\n---\n\n# Strategi\n', lines: [4] },
      { text: '---\ntype: strategy\nperiod:\n\tfrom: 2022\n---\n\n# Strategi\n', lines: [4] },
      { text: '---\ntype: strategy\nid:rus-2030\n---\n\n# Strategi\n', lines: [3] },
      { text: '---\ntype: strategy\ntitle: "En strategi för länet\nid: rus-2030\n---\n\n# Strategi\n', lines: [3] },
    ],
  },
}
