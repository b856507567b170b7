extension Character {
  /// Whether this is a digit 0 to 9, of half or full width.
  ///
  /// `isNumber` counts 一, 二 and 三 too, which are letters of names: 健一, 三浦.
  public var isDecimalDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }
}
