/** Texts the examples of several budget rules share. */

/** A project plan whose body, from line 5 on, holds the given tables. */
export function withTables(tables: string, header = ''): string {
  return `---\ntype: project-plan\n${header}---\n\n${tables}`
}

/** A small budget where everything adds up. */
export const SUMS_RIGHT = withTables(`| Bokförda kostnader | 2025 | 2026 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 1 200 000 | 1 250 000 | 2 450 000 |
| Resor och logi | 40 000 | – | 40 000 |
| varav tågresor | 30 000 | – | 30 000 |
| Summa bokförda kostnader | 1 240 000 | 1 250 000 | 2 490 000 |

| Finansiär | 2025 | 2026 | Totalt |
| --- | ---: | ---: | ---: |
| Offentlig finansiär | | | |
| Regionens 1:1-medel | 620 000 | 625 000 | 1 245 000 |
| Regionens egna medel | 600 000 | 600 000 | 1 200 000 |
| Deltagaravgifter | 20 000 | 25 000 | 45 000 |
| Summa finansiering | 1 240 000 | 1 250 000 | 2 490 000 |
`)

/** One row and one column where rounding has taken a krona: lines 8 and 11. */
export const ONE_KRONA_APART = withTables(`| Bokförda kostnader | 2024 | 2025 | Totalt |
| --- | ---: | ---: | ---: |
| Egen personal | 1 606 293 | 1 382 725 | 2 989 018 |
| Externa tjänster | 718 296 | 718 296 | 1 436 591 |
| Resor och logi | 23 249 | 23 249 | 46 498 |
| Indirekta kostnader | 343 586 | 295 765 | 639 351 |
| Summa bokförda kostnader | 2 691 424 | 2 420 034 | 5 111 458 |
`)
