/** Texts the examples of several indicator rules share. */

/** An indicators document with one indicator, whose further keys are given; they begin on line 8. */
export function indicators(keys = ''): string {
  return `type: indicators
id: indikatorer
strategy: rus-2030
values: varden.csv
indicators:
  - id: sysselsatta
    title: Förvärvsarbetande 20–64 år
${keys}`
}

/** Values of that indicator for women and men. */
export const VALUES = `indicator;area;year;sex;value
sysselsatta;0018;2022;K;78,1
sysselsatta;0018;2022;M;80,4
sysselsatta;0018;2023;K;78,9
sysselsatta;0018;2023;M;81,0
`

export const INDICATORS_PATH = 'strategi/indikatorer.yaml'

export const VALUES_PATH = 'strategi/varden.csv'
