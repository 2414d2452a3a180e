/** Texts the examples of several follow-up rules share. */

export const STRATEGY = `---
type: strategy
id: rus-2030
period:
  from: 2022
  to: 2030
---

## Mål

### Mål 1: Fler i arbete {#arbete .goal}

### Mål 2: God hälsa {#halsa .goal}

#### Delmål: Jämlik hälsa {#jamlik-halsa .sub-goal}
`

/** A follow-up whose further header begins on line 6. */
export function followUp(header = '', body = '', year = '2024'): string {
  return `---
type: follow-up
id: laget-i-lanet
strategy: rus-2030
year: ${year}
${header}---

${body}`
}
