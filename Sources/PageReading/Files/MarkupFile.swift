internal import CLibXML2
internal import DocumentModel
internal import Foundation

/// HTML, laid out as lines and columns: a block is a line, a table row a line with cells beside
/// each other, so that "value right of its label" holds as on paper.
enum MarkupFile {
  private static let lineHeight = 14.0
  private static let em = 10.0

  static func page(_ data: Data) throws -> SourcePage {
    let options = Int32(
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
        | HTML_PARSE_NONET.rawValue)
    let isUTF8 = String(data: data, encoding: .utf8) != nil
    let document = data.withUnsafeBytes { bytes in
      htmlReadMemory(
        bytes.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil,
        isUTF8 ? "UTF-8" : nil, options)
    }
    guard let document else { throw PageReadingError.damaged(detail: "HTML") }
    defer { xmlFreeDoc(document) }
    var layout = Layout()
    layout.walk(xmlDocGetRootElement(document))
    layout.endLine()
    guard !layout.lines.isEmpty else { throw PageReadingError.noPages }
    return SourcePage(
      number: 1, width: 2000, height: max(100, layout.y + lineHeight), image: nil,
      textLines: layout.lines, isMarkup: true)
  }

  private struct Layout {
    var lines: [TextLine] = []
    var y = 10.0
    var x = 10.0
    var pending = ""

    private static let blocks: Set<String> = [
      "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "tr", "dt", "dd", "section", "article",
      "header", "footer", "table", "ul", "ol", "dl", "pre", "figure", "figcaption", "caption",
    ]
    private static let skipped: Set<String> = ["script", "style", "head", "noscript", "template"]

    mutating func walk(_ start: xmlNodePtr?) {
      var node = start
      while let current = node {
        visit(current)
        node = current.pointee.next
      }
    }

    private mutating func visit(_ node: xmlNodePtr) {
      if node.pointee.type == XML_TEXT_NODE, let content = node.pointee.content {
        let text = String(cString: content)
        pending += text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        return
      }
      guard node.pointee.type == XML_ELEMENT_NODE, let raw = node.pointee.name else { return }
      let name = String(cString: raw).lowercased()
      if Self.skipped.contains(name) { return }
      if name == "br" { return endLine() }
      let isBlock = Self.blocks.contains(name)
      if isBlock { endLine() }
      walk(node.pointee.children)
      if name == "td" || name == "th" { endCell() }
      if isBlock { endLine() }
    }

    private mutating func endCell() {
      flush()
      x += 3 * em
    }

    mutating func endLine() {
      flush()
      if x > 10 { y += lineHeight * 1.6 }
      x = 10
    }

    private mutating func flush() {
      let text = pending.trimmingCharacters(in: .whitespaces)
      pending = ""
      guard !text.isEmpty else { return }
      let boxes = text.enumerated().map { offset, _ in
        BoundingBox(
          x + Double(offset) * em, y, x + Double(offset + 1) * em, y + lineHeight)
      }
      guard let first = boxes.first, let last = boxes.last else { return }
      lines.append(
        TextLine(id: lines.count, box: first.union(last), text: text, glyphBoxes: boxes))
      x = last.x1 + em
    }
  }
}
