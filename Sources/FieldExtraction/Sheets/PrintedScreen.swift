internal import Normalization

/// What a print of a screen has over its facts: the head of an e-mail, the path of a page in a web site.
enum PrintedScreen {
  /// Whether the head of a printed e-mail stands there: its subject, and two lines more of who wrote to whom and when.
  static func isMail(_ above: [ReadLine]) -> Bool {
    let words = above.compactMap { line in
      line.plain.firstIndex(of: ":").map { line.plain[..<$0].lowercased() }
    }
    let subject: Set = ["件名", "subject"]
    let others: Set = ["差出人", "送信者", "発信者", "from", "宛先", "受信者", "to", "日時", "送信日時", "date", "cc"]
    return words.contains(where: subject.contains) && Set(words.filter(others.contains)).count >= 2
  }

  /// Whether the path of a web page stands there, マイナポータル＞健康保険証＞資格情報: three words and signs that point from one to the next.
  static func isWebPage(_ above: [ReadLine]) -> Bool {
    above.contains { line in
      let words = line.plain.split(
        omittingEmptySubsequences: false, whereSeparator: { ">＞〉》›»".contains($0) })
      return words.count >= 3 && words.dropFirst().allSatisfy { $0.count >= 2 }
        && words.allSatisfy { $0.allSatisfy { $0.isLetter || "ー・（）()".contains($0) } }
        && !line.plain.holds("お知らせ")
    }
  }
}
