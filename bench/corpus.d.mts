/** Text of one document of the corpus, numbered from 1. */
export declare function documentText(number: number): string
/** Its path from the corpus folder. */
export declare function documentPath(number: number): string
/** Text of the document for measuring start-up. */
export declare function smallText(): string
