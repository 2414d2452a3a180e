const BASE = `---
type: strategy
id: rus-2018
counties: ['18']
---

# Strategi för länet 2018–2030

## Vision {#vision}

Ett län där alla har plats.

## Mål {#mal}

### Starkt näringsliv {#naringsliv}

Fler företag ska växa i hela länet.

### God hälsa {#halsa}

Skillnaderna i hälsa ska minska.

## Uppföljning {#uppfoljning}

Målen följs upp varje år.
`

/** A round that may change the goals, and is to keep the structure or not. */
const round = (keep: boolean) => `---
type: update-round
id: uppdatering-2021
kind: update
base: { document: rus-2018 }
proposal: rus-2022
mandate: { by: Regionstyrelsen, date: 2020-11-20 }
scope:
  sections: [mal]
  decidedBy: Partnerskapet
  date: 2021-03-11
keepStructure: ${keep}
phases:
  - { id: skrivfas, title: Skrivfas, from: 2021-03-12, to: 2021-06-18 }
---

# Uppdatering av strategin
`

const beside = (keep: boolean): Readonly<Record<string, string>> => ({ 'rus-2018.md': BASE, 'runda.md': round(keep) })

/** The base version and the round that stand beside a proposal in an example. */
export const VERSIONS = beside(false)
/** The same in a round that is to keep the structure. */
export const KEPT_VERSIONS = beside(true)

/** A proposal: the base version under its own id and years, with one thing after another replaced. */
export function proposal(...replaced: readonly (readonly [string, string])[]): string {
  const own = BASE.replace('id: rus-2018', 'id: rus-2022').replace('2018–2030', '2022–2030')
  return replaced.reduce((text, [from, to]) => text.replace(from, to), own)
}
