export const ASSETS: ReadonlyMap<string, string>
