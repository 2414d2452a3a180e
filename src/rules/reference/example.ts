/** A strategy that the examples of this group refer to. */
export const STRATEGY = `---
type: strategy
id: rus-2030
counties: ['18']
period: { from: 2022 }
---

# Strategi för länet

## Övergripande mål

### Arbete {#mal-arbete .goal}

Fler ska ha ett arbete.

## Uppföljning

Målen följs upp varje år.
`
