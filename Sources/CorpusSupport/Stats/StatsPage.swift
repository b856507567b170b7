public import Foundation
internal import Mustache

/// The figures as a page to look at: accuracy by damage and field, silent errors, how far the engines'
/// own confidence can be believed, and the worst cases with their crops.
public struct StatsPage: Sendable {
  /// A sheet that was wrong or went to a person, with the line that decides.
  public struct Picture: Sendable {
    let title: String
    let isSilent: Bool
    let note: String
    let png: Data?

    public init(title: String, isSilent: Bool, note: String, png: Data?) {
      self.title = title
      self.isSilent = isSilent
      self.note = note
      self.png = png
    }
  }

  private let stats: [CorpusStats]
  private let worst: [Picture]

  public init(stats: [CorpusStats], worst: [Picture]) {
    self.stats = stats
    self.worst = worst
  }

  /// The page, self-contained.
  public func html() throws -> String {
    let template = try MustacheTemplate(
      string: String(decoding: PackageResources.stats_mustache, as: UTF8.self))
    let pictures: [[String: Any]] = worst.map { picture in
      [
        "title": picture.title, "note": picture.note,
        "kind": picture.isSilent ? "silent" : "review",
        "png": picture.png.map { "data:image/png;base64," + $0.base64EncodedString() } as Any,
      ]
    }
    return template.render(
      ["sets": stats.map(set), "worst": pictures, "hasWorst": !worst.isEmpty], library: nil)
  }

  private func set(_ stats: CorpusStats) -> [String: Any] {
    let tiles: [[String: Any]] = [
      ["name": "silent errors", "value": stats.ordinary.wrong + stats.hard.wrong],
      ["name": "decided, ordinary", "value": percent(stats.ordinary.decided)],
      ["name": "decided, hard", "value": percent(stats.hard.decided)],
      ["name": "invented people", "value": stats.inventedPeople],
      ["name": "pages", "value": stats.pages],
      [
        "name": "CPU s a page",
        "value": stats.cpuSecondsAPage.map { String(format: "%.2f", $0) } ?? "–",
      ],
    ]
    return [
      "name": stats.set, "tiles": tiles, "damage": bars(stats.byDamage),
      "layout": bars(stats.byLayout), "font": bars(stats.byFont), "fields": fields(stats),
      "bins": bins(stats), "grid": grid(stats),
    ]
  }

  private func bars(_ groups: [String: Tally]) -> [[String: Any]] {
    groups.sorted { ($0.value.decided, $0.key) < ($1.value.decided, $1.key) }.map { name, tally in
      let total = Double(max(1, tally.total)) / 100
      return [
        "name": name, "total": tally.total, "right": share(tally.right, total),
        "review": share(tally.review + tally.missing, total), "wrong": share(tally.wrong, total),
        "decided": percent(tally.decided),
        "silent": tally.wrong == 0 ? "" : "\(tally.wrong) silent",
      ]
    }
  }

  private func fields(_ stats: CorpusStats) -> [[String: Any]] {
    stats.fields.sorted { $0.key < $1.key }.map { name, tally in
      let total = Double(max(1, tally.total)) / 100
      return [
        "name": name, "total": tally.total, "right": share(tally.right, total),
        "review": share(tally.unreadable, total), "wrong": share(tally.wrong, total),
        "decided": percent(tally.exact), "silent": tally.wrong == 0 ? "" : "\(tally.wrong) wrong",
      ]
    }
  }

  /// Points of the reliability diagram in a square of 200.
  private func bins(_ stats: CorpusStats) -> [[String: Any]] {
    stats.reliability.enumerated().filter { $0.element.total > 0 }.map { at, bin in
      let accuracy = Double(bin.right) / Double(bin.total)
      return [
        "x": at * 20 + 2, "y": 200 - accuracy * 200, "height": accuracy * 200,
        "label": "\(at * 10)–\(at * 10 + 10) %: \(percent(accuracy)) of \(bin.total)",
      ]
    }
  }

  /// Accuracy of each field under each damage.
  private func grid(_ stats: CorpusStats) -> [String: Any] {
    let names = stats.fields.keys.sorted()
    let rows: [[String: Any]] = stats.fieldsByDamage.sorted { $0.key < $1.key }.map {
      damage, tallies in
      let cells: [[String: Any]] = names.map { name in
        guard let tally = tallies[name] else { return ["text": "–", "hue": "#f4f5f7"] }
        let light = 35 + Int(tally.exact * 60)
        return [
          "text": String(format: "%.0f", tally.exact * 100),
          "hue": tally.wrong > 0 ? "hsl(4 70% \(min(90, light))%)" : "hsl(150 35% \(light)%)",
        ]
      }
      return ["name": damage, "cells": cells]
    }
    return ["names": names.map { ["name": $0] }, "rows": rows]
  }

  private func share(_ count: Int, _ total: Double) -> String {
    String(format: "%.2f", Double(count) / total)
  }

  private func percent(_ share: Double) -> String { String(format: "%.1f %%", share * 100) }
}
