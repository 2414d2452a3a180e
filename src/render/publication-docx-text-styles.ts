import type { Face } from '../model/face.ts'
import { BOLD, fonts, hex, MONOSPACED, paragraphStyle, QUIET, runStyle, size, spacing } from './word-style.ts'

/** The running text, and what is set in it. */
export function textStyles(face: Face): readonly string[] {
  const [primary, accent] = [hex(face.colours.primary), hex(face.colours.accent)]
  return [
    paragraphStyle({ id: 'Normal', name: 'Normal', paragraph: '<w:widowControl/>' }),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
    paragraphStyle({ id: 'Lead', name: 'Lead', paragraph: spacing(0, 200, 300), run: size(25) }),
    paragraphStyle({ id: 'Small', name: 'Small', paragraph: spacing(0, 100, 264), run: size(18) }),
    paragraphStyle({
      id: 'Quote',
      name: 'Quote',
      paragraph: `<w:pBdr><w:left w:val="single" w:sz="18" w:space="10" w:color="${accent}"/></w:pBdr>`,
      run: '<w:i/><w:iCs/>',
    }),
    paragraphStyle({
      id: 'Caption',
      name: 'caption',
      paragraph: `<w:keepLines/><w:suppressAutoHyphens/>${spacing(200, 100, 264)}`,
      run: `${fonts(face.fonts.headings)}${BOLD}<w:color w:val="${primary}"/>${size(20)}`,
    }),
    paragraphStyle({ id: 'Figure', name: 'Figure', paragraph: spacing(200, 100, 240) }),
  ]
}

/** What stands beside the running text, and what parts it. */
export function asideStyles(face: Face): readonly string[] {
  const [primary, tint] = [hex(face.colours.primary), hex(face.colours.tint)]
  return [
    paragraphStyle({
      id: 'Code',
      name: 'Code',
      paragraph: `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => `<w:${side} w:val="single" w:sz="4" w:space="5" w:color="${tint}"/>`).join('')}</w:pBdr><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/><w:suppressAutoHyphens/>${spacing(160, 240, 252)}<w:ind w:left="113" w:right="113"/>`,
      run: `${fonts(MONOSPACED)}<w:noProof/>${size(18)}`,
    }),
    paragraphStyle({
      id: 'Divider',
      name: 'Divider',
      paragraph: `<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="9AA5AD"/></w:pBdr>${spacing(0, 280, 240)}`,
    }),
    paragraphStyle({
      id: 'PageBreak',
      name: 'Page Break',
      paragraph: '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/>',
      run: size(2),
    }),
    paragraphStyle({
      id: 'NoticeTitle',
      name: 'Notice Title',
      paragraph: `<w:keepNext/>${spacing(160, 60)}`,
      run: `${fonts(face.fonts.headings)}${BOLD}<w:color w:val="${primary}"/>`,
    }),
    paragraphStyle({
      id: 'FootnoteText',
      name: 'footnote text',
      paragraph: spacing(0, 60, 252),
      run: size(18),
    }),
  ]
}

/** Looks of words within a text. */
export function runStyles(face: Face): readonly string[] {
  const [accent, tint] = [hex(face.colours.accent), hex(face.colours.tint)]
  const quiet = `<w:color w:val="${QUIET}"/>`
  return [
    runStyle('FootnoteReference', 'footnote reference', '<w:vertAlign w:val="superscript"/>'),
    runStyle('Hyperlink', 'Hyperlink', `<w:color w:val="${accent}"/><w:u w:val="single"/>`),
    runStyle('CodeText', 'Code Text', `${fonts(MONOSPACED)}<w:noProof/>${size(20)}`),
    runStyle('AddedText', 'Added Text', `<w:u w:val="double"/><w:shd w:val="clear" w:color="auto" w:fill="${tint}"/>`),
    runStyle('RemovedText', 'Removed Text', `<w:strike/>${quiet}`),
    runStyle('MarkWord', 'Mark Word', `${quiet}${size(15)}`),
    runStyle('ParagraphNumber', 'Paragraph Number', `${quiet}${size(16)}`),
    runStyle('FactLabel', 'Fact Label', quiet),
  ]
}
