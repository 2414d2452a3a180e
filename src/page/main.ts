import { startAnswerPage } from './answer-page.ts'

startAnswerPage()
