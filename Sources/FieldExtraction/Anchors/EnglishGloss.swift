internal import Normalization

/// English words that say a label once more for foreign members: 氏名 Name, 生年月日 over Date of Birth.
enum EnglishGloss {
  private static let words: Set<String> = [
    "name", "full", "first", "last", "family", "given", "kana", "katakana", "kanji", "date", "of",
    "birth", "sex",
    "gender", "insurer", "insurers", "insured", "number", "no", "num", "code", "symbol", "mark",
    "branch", "address",
    "my", "individual", "four", "digits", "digit", "qualified", "qualification", "acquisition",
    "acquired", "issue",
    "issued", "valid", "until", "from", "person", "persons", "member", "in", "the", "and", "id",
    "insurance", "health",
    "card", "reading", "dob", "furigana", "last4", "yomi", "dependent", "dependents", "expiration",
    "eligibility", "day", "month", "year", "japanese",
  ]

  /// Whether a text is made of such words alone; numerals (last 4) are passed over.
  static func isGloss(_ text: String) -> Bool {
    let folded = Folding.string(Folding.fold(text)).lowercased()
    guard folded.allSatisfy({ $0.isASCII }) else { return false }
    let found = folded.split { !$0.isLetter }.map(String.init).filter { $0 != "s" }
    return !found.isEmpty && found.allSatisfy(isWord)
  }

  /// A word, or several whose spaces were dropped: InsurerNo.
  private static func isWord(_ text: String) -> Bool {
    words.contains(text)
      || words.contains { word in
        word.count >= 2 && text.hasPrefix(word) && text.count > word.count
          && isWord(String(text.dropFirst(word.count)))
      }
  }
}
