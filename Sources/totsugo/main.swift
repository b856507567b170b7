import Foundation
import PageReading
import FieldExtraction
import DocumentModel
let engines = try Engines(readers: URL(fileURLWithPath: "/work/main/.readers"))
for path in CommandLine.arguments.dropFirst() {
  let clock = ContinuousClock()
  let start = clock.now
  if ProcessInfo.processInfo.environment["LINES"] != nil {
    let f = try SourceFile(data: Data(contentsOf: URL(fileURLWithPath: path)))
    for i in 0..<f.pageCount {
      let s = try f.page(i); let r = PageStraightener(engines: engines).read(s); let p = r.page
      print("page", i+1, p.source, p.width, p.height, p.quality, "lines", p.lines.count, "cells", p.cells.count)
      for l in p.lines { let x = r.readings(of: Region(page: p.number, box: l.box), as: .line, voices: 2); print(Int(l.box.x0), Int(l.box.y0), Int(l.box.width), Int(l.box.height), x.map{ $0.text + " " + String(format: "%.2f", $0.confidence)}) }
    }
    continue
  }
  let o = try FileReading(engines: engines).read(Data(contentsOf: URL(fileURLWithPath: path)))
  print("==", path, clock.now - start)
  for n in o.notices {
    print(" ", n.pages, n.documentKind, n.form ?? "-", n.issuer ?? "-", n.returnReason?.code as Any, n.findings.map{$0.code.rawValue})
    for p in n.people {
      for f in FieldName.allCases { if let v = p.fields[f] {
        switch v { case .read(let s, let fl, let e): print("     ", f, s, fl, e.readers)
        case .unreadable(let r, let e): print("   ! ", f, r, e.raw, e.readers) } } }
      print("      findings", p.findings.map{ $0.code.rawValue + ":" + ($0.field?.rawValue ?? "") })
    }
  }
}
