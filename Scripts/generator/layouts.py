"""The printed sheets of the tuned set. A layout takes people, digits and a Style and gives HTML.

These may be looked at while the program is worked on; those of `held_out.py` may not. Each entry: function,
insurers it is printed for, how many people, kind of document, has digits.
"""

from paper import CERTIFICATE, NOTICE
from people import (CITY, CITY_B, CITY_C, DOKEN, KENPO, KENPO_B, KENPO_C, KENPO_D, KENPO_E, KENPO_F, KOUKI, KOUKI_B, KOUKI_C, KUMIAI_B, KUMIAI_C, KYOKAI,
                    KYOKAI_B, KYOKAI_C)
import sheets_a as a
import sheets_b as b
import sheets_c as c
import sheets_d as d
import sheets_e as e
import sheets_f as f
import sheets_g as g
import sheets_h as h
import sheets_i as i
import sheets_j as j
import sheets_k as k
import sheets_l as l
import sheets_m as m
import sheets_n as n
import sheets_o as o
import sheets_p as pp
import sheets_q as qq
import sheets_r as rr
import sheets_s as ss
import sheets_t as tt
import sheets_u as uu
import sheets_v as vv
import sheets_w as ww
import sheets_x as xx
import sheets_y as yy
import sheets_z as zz
import sheets_za as zb
import sheets_zb as zc
import sheets_zc as zd
import sheets_zd as ze
import sheets_ze as zf
import sheets_zf as zg
import sheets_zg as zh
import sheets_zh as zi
import sheets_zi as zj
import sheets_zj as zk
import sheets_zk as zl
import sheets_zl as zm
import sheets_zm as zn
import sheets_zn as zo
import sheets_zo as zp
import sheets_zp as zq
import sheets_zq as zr
import sheets_zr as zs
import sheets_zs as zt
import sheets_zt as zu
import sheets_zu as zv
import sheets_zv as zw
import sheets_zw as zx
import sheets_zx as zy
import sheets_zy as zaa
import sheets_zz as zab
import sheets_zaa as zac
import sheets_zab as zad

TUNED = {
    "kyokai": (a.kyokai, [KYOKAI], 1, NOTICE, True), "kyokai-without": (a.kyokai, [KYOKAI], 1, NOTICE, False),
    "kenpo-table": (a.kenpo_table, [KENPO, KENPO_B], 1, NOTICE, True), "kenpo-without": (a.kenpo_table, [KENPO], 1, NOTICE, False),
    "combined": (a.combined, [KENPO_B], 1, NOTICE, True), "kumiai-notice": (a.doken, [DOKEN], 1, NOTICE, False),
    "kumiai-card": (a.doken_card, [DOKEN], 1, CERTIFICATE, False), "certificate": (a.certificate, [KENPO], 1, CERTIFICATE, False),
    "family-table": (a.family, [KENPO], 3, NOTICE, True), "family-blocks": (a.blocks, [KENPO_B], 3, NOTICE, True),
    "postcard": (a.postcard, [KENPO_B], 1, NOTICE, True), "city": (a.city, [CITY], 1, NOTICE, False), "kouki-mount": (a.kouki, [KOUKI], 1, CERTIFICATE, True),
    "columns": (a.columns, [KENPO], 1, NOTICE, True), "wide-plain": (a.wide_plain, [KENPO_B], 1, NOTICE, True), "bullets": (a.bullets, [KENPO], 1, NOTICE, True),
    "boxes-of-people": (a.boxes_of_people, [KENPO_B], 2, NOTICE, True), "pocket": (a.pocket, [KENPO], 1, NOTICE, True),
    "under-labels": (a.under_labels, [KENPO_C], 1, NOTICE, True), "dotted": (a.dotted, [KENPO_D], 1, NOTICE, True), "letter": (a.letter, [KENPO_C], 1, NOTICE, True),
    "wallet": (a.wallet, [KENPO_D], 1, NOTICE, True), "vertical-address": (a.vertical, [KENPO_C], 1, NOTICE, True), "household": (a.household, [KENPO_D], 4, NOTICE, True),
    "stacked": (a.stacked, [KENPO_C], 2, NOTICE, True), "town": (a.town, [CITY_B], 1, NOTICE, False), "elder": (a.elder, [KOUKI_B], 1, NOTICE, True),
    "other-certificate": (a.other_certificate, [KENPO_D], 1, CERTIFICATE, False), "kyokai-other": (a.kyokai_other, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-other-without": (a.kyokai_other, [KYOKAI_B], 1, NOTICE, False), "kumiai-other": (a.vertical, [KUMIAI_B], 1, NOTICE, False),
    "headed-bands": (a.headed_bands, [KENPO, KENPO_B], 1, NOTICE, True), "window-envelope": (a.window_envelope, [KENPO, KENPO_B], 1, NOTICE, True),
    "sentence": (b.sentence, [KENPO], 1, NOTICE, True), "grid-of-people": (b.grid_of_people, [KENPO_D], 4, NOTICE, True), "transposed": (b.transposed, [KENPO_C], 3, NOTICE, True),
    "digit-cells": (b.digit_cells, [KENPO_B], 1, NOTICE, True), "seal-boxes": (b.seal_boxes, [KENPO], 1, NOTICE, True), "two-copies": (b.two_copies, [KENPO_C], 1, NOTICE, True),
    "four-columns": (b.four_columns, [KENPO_C, KENPO_D], 1, NOTICE, True), "four-columns-without": (b.four_columns, [KENPO_D], 1, NOTICE, False),
    "underlined": (b.underlined, [KENPO_D], 1, NOTICE, True), "reply-slip": (b.reply_slip, [KENPO_C], 1, NOTICE, True), "card-at-side": (b.card_at_side, [KENPO_D], 1, NOTICE, True),
    "colon-list": (b.colon_list, [KENPO_C], 1, NOTICE, True), "family-rows": (b.family_rows, [KENPO_D], 4, NOTICE, True), "people-below": (b.people_below, [KENPO_C], 3, NOTICE, True),
    "small-card": (b.small_card, [KENPO_D], 1, NOTICE, True), "written": (b.written, [KENPO_C], 1, NOTICE, True), "kyokai-third": (b.kyokai_third, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-third-without": (b.kyokai_third, [KYOKAI_B], 1, NOTICE, False), "city-extras": (b.city_extras, [CITY_B], 1, NOTICE, False), "elder-letter": (b.elder_letter, [KOUKI_B], 1, NOTICE, True),
    "kumiai-table": (b.kumiai_table, [KUMIAI_B], 1, NOTICE, False), "plain-certificate": (b.plain_certificate, [KENPO_D], 1, CERTIFICATE, False),
    "three-sections": (c.three_sections, [KENPO_C], 1, NOTICE, True), "strip": (c.strip, [KENPO_D], 1, NOTICE, True), "notice-right": (c.notice_right, [KENPO_C], 1, NOTICE, True),
    "indented": (c.indented, [KENPO_D], 1, NOTICE, True), "family-list": (c.family_list, [KENPO_C], 3, NOTICE, True), "family-table-wide": (c.family_table_wide, [KENPO_D], 3, NOTICE, True),
    "kyokai-fourth": (c.kyokai_fourth, [KYOKAI_B], 1, NOTICE, True), "kyokai-fourth-without": (c.kyokai_fourth, [KYOKAI_B], 1, NOTICE, False), "town-card": (c.town_card, [CITY_B], 1, NOTICE, False),
    "elder-table": (c.elder_table, [KOUKI_B], 1, NOTICE, True), "kumiai-letter": (c.kumiai_letter, [KUMIAI_B], 1, NOTICE, False), "certificate-wide": (c.certificate_wide, [KENPO_D], 1, CERTIFICATE, False),
    "family-cards": (c.family_cards, [KENPO_D], 3, NOTICE, True),
    "two-tables": (c.two_tables, [KENPO_C], 1, NOTICE, True), "remarks": (c.remarks, [KENPO_D], 1, NOTICE, True), "header-bar": (c.header_bar, [KENPO_C], 1, NOTICE, True),
    "family-plain": (c.family_plain, [KENPO_C], 3, NOTICE, True), "kyokai-fifth": (c.kyokai_fifth, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-fifth-without": (c.kyokai_fifth, [KYOKAI_B], 1, NOTICE, False), "city-columns": (c.city_columns, [CITY_B], 1, NOTICE, False), "elder-card": (c.elder_card, [KOUKI_B], 1, NOTICE, True),
    "kumiai-rows": (c.kumiai_rows, [KUMIAI_B], 1, NOTICE, False), "certificate-lines": (c.certificate_lines, [KENPO_D], 1, CERTIFICATE, False),
    "dependant": (c.dependant, [KENPO], 1, NOTICE, True),
    "window-codes": (c.window_codes, [KENPO, KENPO_B], 1, NOTICE, True),
    "captions": (c.captions, [KENPO_C], 1, NOTICE, True), "bracketed": (c.bracketed, [KENPO_D], 1, NOTICE, True), "letter-and-card": (c.letter_and_card, [KENPO_C], 1, NOTICE, True),
    "centred": (c.centred, [KUMIAI_B], 1, NOTICE, False), "stripes": (c.stripes, [KENPO_D], 1, NOTICE, True), "people-sections": (c.people_sections, [KENPO_C], 3, NOTICE, True),
    "family-compact": (c.family_compact, [KENPO_D], 3, NOTICE, True), "kyokai-sixth": (c.kyokai_sixth, [KYOKAI_B], 1, NOTICE, True), "kyokai-sixth-without": (c.kyokai_sixth, [KYOKAI_B], 1, NOTICE, False),
    "town-numbered": (c.town_numbered, [CITY_B], 1, NOTICE, False), "elder-band": (c.elder_band, [KOUKI_B], 1, NOTICE, True), "certificate-plastic": (c.certificate_plastic, [KENPO_D], 1, CERTIFICATE, False),
    "mutual-aid": (d.mutual_aid, [KENPO_C], 1, NOTICE, True), "insured-only": (d.insured_only, [CITY_B], 1, NOTICE, False), "one-line-key": (d.one_line_key, [KENPO_D], 1, NOTICE, True),
    "right-labels": (d.right_labels, [KENPO_C], 1, NOTICE, True), "halves": (d.halves, [KENPO_D], 1, NOTICE, True), "household-rows": (d.household_rows, [KENPO_C], 3, NOTICE, True),
    "family-labels": (d.family_labels, [KENPO_D], 3, NOTICE, True), "kyokai-seventh": (d.kyokai_seventh, [KYOKAI_B], 1, NOTICE, True), "kyokai-seventh-without": (d.kyokai_seventh, [KYOKAI_B], 1, NOTICE, False),
    "town-columns": (d.town_columns, [CITY_B], 1, NOTICE, False), "elder-list": (d.elder_list, [KOUKI_B], 1, NOTICE, True), "certificate-grid": (d.certificate_grid, [KUMIAI_B], 1, CERTIFICATE, False),
    "line-printer": (d.line_printer, [KENPO_C], 1, NOTICE, True), "pressure-card": (d.pressure_card, [KENPO_D], 1, NOTICE, True), "group-heads": (d.group_heads, [KENPO_C], 1, NOTICE, True),
    "side-heads": (d.side_heads, [KENPO_D], 4, NOTICE, True), "town-members": (d.town_members, [CITY_B], 3, NOTICE, False), "kyokai-eighth": (d.kyokai_eighth, [KYOKAI_B], 1, NOTICE, True),
    "kyokai-eighth-without": (d.kyokai_eighth, [KYOKAI_B], 1, NOTICE, False), "elder-sides": (d.elder_sides, [KOUKI_B], 1, NOTICE, True), "certificate-letter": (d.certificate_letter, [KUMIAI_B], 1, CERTIFICATE, False),
    "two-headed": (e.two_headed, [KENPO_C], 1, NOTICE, True), "long-letter": (e.long_letter, [KENPO_D], 1, NOTICE, True), "coupon": (e.coupon, [KENPO_C], 1, NOTICE, True),
    "numbered-people": (e.numbered_people, [KENPO_D], 3, NOTICE, True), "kyokai-ninth": (e.kyokai_ninth, [KYOKAI_B], 1, NOTICE, True), "kyokai-ninth-without": (e.kyokai_ninth, [KYOKAI_B], 1, NOTICE, False),
    "town-band": (e.town_band, [CITY_B], 1, NOTICE, False), "elder-letter-box": (e.elder_letter_box, [KOUKI_B], 1, NOTICE, True),
    "registered": (f.registered, [KENPO_D], 1, NOTICE, True), "mail-top": (f.mail_top, [KENPO_E], 1, NOTICE, True), "ledger": (f.ledger, [KENPO_D], 3, NOTICE, True),
    "both-cards": (f.both_cards, [KENPO_E], 2, NOTICE, True), "kyokai-tenth": (f.kyokai_tenth, [KYOKAI_C], 1, NOTICE, True), "kyokai-tenth-without": (f.kyokai_tenth, [KYOKAI_C], 1, NOTICE, False),
    "village-form": (f.village_form, [CITY_C], 1, NOTICE, False), "elder-two-lines": (f.elder_two_lines, [KOUKI_C], 1, NOTICE, True), "guild-letter": (f.guild_letter, [KUMIAI_C], 1, NOTICE, False),
    "check-sheet": (g.check_sheet, [KENPO_D], 1, NOTICE, True), "three-lines": (g.three_lines, [KENPO_C], 1, NOTICE, True), "household-cards": (g.household_cards, [KENPO_D], 3, NOTICE, True),
    "wide-ledger": (g.wide_ledger, [KENPO_C], 3, NOTICE, True), "kyokai-eleventh": (g.kyokai_eleventh, [KYOKAI_B], 1, NOTICE, True), "kyokai-eleventh-without": (g.kyokai_eleventh, [KYOKAI_B], 1, NOTICE, False),
    "city-letter": (g.city_letter, [CITY_B], 1, NOTICE, False), "elder-card-top": (g.elder_card_top, [KOUKI_B], 1, NOTICE, True), "guild-table": (g.guild_table, [KUMIAI_B], 1, NOTICE, False),
    "certificate-card": (g.certificate_card, [KENPO_D], 1, CERTIFICATE, False),
    "bars": (h.bars, [KENPO_E], 1, NOTICE, True), "sealed-card": (h.sealed_card, [KENPO_F], 1, NOTICE, True), "householder": (h.householder, [CITY_C], 1, NOTICE, False),
    "dependants-apart": (h.dependants_apart, [KENPO_E], 3, NOTICE, True), "comb": (h.comb, [KENPO_F], 1, NOTICE, True), "kyokai-twelfth": (h.kyokai_twelfth, [KYOKAI_C], 1, NOTICE, True),
    "kyokai-twelfth-without": (h.kyokai_twelfth, [KYOKAI_C], 1, NOTICE, False), "elder-many-dates": (h.elder_many_dates, [KOUKI_C], 1, NOTICE, True), "guild-slip": (h.guild_slip, [KUMIAI_C], 1, NOTICE, False),
    "certificate-upright": (h.certificate_upright, [KENPO_E], 1, CERTIFICATE, False), "english": (h.english, [KENPO_F], 1, NOTICE, True),
    "fold-out": (i.fold_out, [KENPO_E], 1, NOTICE, True), "register": (i.register, [KENPO_F], 3, NOTICE, True), "short-form": (i.short_form, [KENPO_E], 1, NOTICE, True),
    "city-window": (i.city_window, [CITY_C], 1, NOTICE, False), "kyokai-thirteenth": (i.kyokai_thirteenth, [KYOKAI_C], 1, NOTICE, True),
    "kyokai-thirteenth-without": (i.kyokai_thirteenth, [KYOKAI_C], 1, NOTICE, False), "elder-slim": (i.elder_slim, [KOUKI_C], 1, NOTICE, True),
    "guild-members": (i.guild_members, [KUMIAI_C], 3, NOTICE, False), "certificate-wide": (i.certificate_wide, [KENPO_F], 1, CERTIFICATE, False), "check-and-return": (i.check_and_return, [KENPO_F], 1, NOTICE, True),
    "two-boxes": (j.two_boxes, [KENPO_E], 1, NOTICE, True), "four-lines-card": (j.four_lines_card, [KENPO_F], 1, NOTICE, True), "stacked-family": (j.stacked_family, [KENPO_E], 3, NOTICE, True),
    "city-table": (j.city_table, [CITY_C], 1, NOTICE, False), "kyokai-fourteenth": (j.kyokai_fourteenth, [KYOKAI_C], 1, NOTICE, True),
    "kyokai-fourteenth-without": (j.kyokai_fourteenth, [KYOKAI_C], 1, NOTICE, False), "elder-window": (j.elder_window, [KOUKI_C], 1, NOTICE, True),
    "guild-form": (j.guild_form, [KUMIAI_C], 1, NOTICE, False), "certificate-plain": (j.certificate_plain, [KENPO_F], 1, CERTIFICATE, False), "digits-first": (j.digits_first, [KENPO_F], 1, NOTICE, True),
    "postcard-pressed": (k.card_of_postcard, [KENPO_E], 1, NOTICE, True), "people-across": (k.people_across, [KENPO_F], 2, NOTICE, True), "letter-with-slip": (k.letter_with_slip, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "town-form": (k.town_form, [CITY_C], 1, NOTICE, False), "kyokai-fifteenth": (k.kyokai_fifteenth, [KYOKAI_C], 1, NOTICE, True), "kyokai-fifteenth-without": (k.kyokai_fifteenth, [KYOKAI_C], 1, NOTICE, False),
    "elder-lines": (k.elder_lines, [KOUKI_C], 1, NOTICE, True), "guild-two-rows": (k.guild_two_rows, [KUMIAI_C], 1, NOTICE, False), "check-box": (k.check_box, [KENPO_F], 1, NOTICE, True),
    "certificate-card": (k.certificate_card, [KENPO_E], 1, CERTIFICATE, False), "members-rows": (k.members_rows, [KENPO_E], 3, NOTICE, True),
    "numbered-sections": (l.numbered_sections, [KENPO_E], 1, NOTICE, True), "three-parts": (l.three_parts, [KENPO_F], 1, NOTICE, True), "vertical-list": (l.vertical_list, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "household-table": (l.household_table, [KENPO_E], 3, NOTICE, True), "city-boxes": (l.city_boxes, [CITY_C], 1, NOTICE, False), "kyokai-sixteenth": (l.kyokai_sixteenth, [KYOKAI_C], 1, NOTICE, True),
    "kyokai-sixteenth-without": (l.kyokai_sixteenth, [KYOKAI_C], 1, NOTICE, False), "elder-two-columns": (l.elder_two_columns, [KOUKI_C], 1, NOTICE, True), "guild-certificate": (l.guild_certificate, [KUMIAI_C], 1, NOTICE, False),
    "certificate-table": (l.certificate_table, [KENPO_F], 1, CERTIFICATE, False), "big-digits": (l.big_digits, [KENPO_F], 1, NOTICE, True), "cards-of-people": (l.cards_of_people, [KENPO_E], 2, NOTICE, True),
    "window-letter": (m.window_letter, [KENPO_E], 1, NOTICE, True), "family-sections": (m.family_sections, [KENPO_F], 3, NOTICE, True), "ticket": (m.ticket, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "city-card": (m.city_card, [CITY_C], 1, NOTICE, False), "kyokai-seventeenth": (m.kyokai_seventeenth, [KYOKAI_C], 1, NOTICE, True), "kyokai-seventeenth-without": (m.kyokai_seventeenth, [KYOKAI_C], 1, NOTICE, False),
    "elder-sentence": (m.elder_sentence, [KOUKI_C], 1, NOTICE, True), "guild-plain": (m.guild_plain, [KUMIAI_C], 1, NOTICE, False), "certificate-letter": (m.certificate_letter, [KENPO_F], 1, CERTIFICATE, False),
    "official": (n.official, [KENPO_E, KENPO_F], 1, NOTICE, True), "family-wide": (n.family_wide, [KENPO_F], 4, NOTICE, True), "postcard-inside": (n.postcard, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "city-rows": (n.city_rows, [CITY_C], 1, NOTICE, False), "kyokai-two": (n.kyokai_two, [KYOKAI_C], 1, NOTICE, True), "kyokai-two-without": (n.kyokai_two, [KYOKAI_C], 1, NOTICE, False),
    "elder-card": (n.elder_card, [KOUKI_C], 1, NOTICE, True), "guild-letter": (n.guild_letter, [KUMIAI_C], 1, NOTICE, True), "certificate-two": (n.certificate_two, [KENPO_E], 1, CERTIFICATE, False),
    "two-part": (o.two_part, [KENPO_E, KENPO_F], 1, NOTICE, True), "household": (o.household, [KENPO_F], 3, NOTICE, True), "slip": (o.slip, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "city-letter": (o.city_letter, [CITY_C], 1, NOTICE, False), "kyokai-card": (o.kyokai_card, [KYOKAI_C], 1, NOTICE, True), "kyokai-card-without": (o.kyokai_card, [KYOKAI_C], 1, NOTICE, False),
    "elder-two": (o.elder_two, [KOUKI_C], 1, NOTICE, True), "guild-card": (o.guild_card, [KUMIAI_C], 1, NOTICE, True), "certificate-lines": (o.certificate_lines, [KENPO_E], 1, CERTIFICATE, False),
    "bank-form": (pp.bank_form, [KENPO_E, KENPO_F], 1, NOTICE, True), "two-headers": (pp.two_headers, [KENPO_F], 1, NOTICE, True), "family-side": (pp.family_cards, [KENPO_E], 2, NOTICE, True),
    "postcard-dots": (pp.postcard_dots, [KENPO_E, KENPO_F], 1, NOTICE, True), "city-frame": (pp.city_table, [CITY_C], 1, NOTICE, False), "kyokai-remarks": (pp.kyokai_remarks, [KYOKAI_C], 1, NOTICE, True),
    "kyokai-remarks-without": (pp.kyokai_remarks, [KYOKAI_C], 1, NOTICE, False), "elder-colons": (pp.elder_lines, [KOUKI_C], 1, NOTICE, True), "guild-frame": (pp.guild_frame, [KUMIAI_C], 1, NOTICE, True),
    "certificate-boxes": (pp.certificate_table, [KENPO_F], 1, CERTIFICATE, False),
    "window-frame": (qq.window_letter, [KENPO_E, KENPO_F], 1, NOTICE, True), "stub": (qq.stub, [KENPO_F], 1, NOTICE, True), "family-numbered": (qq.family_list, [KENPO_E], 3, NOTICE, True),
    "card-two": (qq.card_two, [KENPO_E, KENPO_F], 1, NOTICE, True), "city-two-boxes": (qq.city_boxes, [CITY_C], 1, NOTICE, False), "kyokai-short": (qq.kyokai_short, [KYOKAI_C], 1, NOTICE, True),
    "kyokai-short-without": (qq.kyokai_short, [KYOKAI_C], 1, NOTICE, False), "elder-card-two": (qq.elder_card, [KOUKI_C], 1, NOTICE, True), "guild-notice": (qq.guild_notice, [KUMIAI_C], 1, NOTICE, True),
    "certificate-frame": (qq.certificate_frame, [KENPO_F], 1, CERTIFICATE, False),
    "cover-and-table": (rr.cover_and_table, [KENPO_E, KENPO_F], 1, NOTICE, True), "people-in-columns": (rr.four_people, [KENPO_E], 3, NOTICE, True), "half-fold": (rr.half_fold, [KENPO_F], 1, NOTICE, True),
    "kyokai-blocks": (rr.kyokai_blocks, [KYOKAI_C], 1, NOTICE, True), "kyokai-blocks-without": (rr.kyokai_blocks, [KYOKAI_C], 1, NOTICE, False), "town-sentence": (rr.town_sentence, [CITY_C], 1, NOTICE, False),
    "elder-table-two": (rr.elder_table_two, [KOUKI_C], 1, NOTICE, True), "guild-strip": (rr.guild_strip, [KUMIAI_C], 1, NOTICE, True), "certificate-two-sides": (rr.certificate_two_sides, [KENPO_F], 1, CERTIFICATE, False),
    "answer-box": (rr.answer_box, [KENPO_E], 1, NOTICE, True),
    "pressed-panels": (ss.pressed_card, [KENPO_E, KENPO_F], 1, NOTICE, True), "household-sheet": (ss.household_sheet, [KENPO_E], 3, NOTICE, True), "form-letter": (ss.form_letter, [KENPO_F], 1, NOTICE, True),
    "kyokai-window": (ss.kyokai_window, [KYOKAI_C], 1, NOTICE, True), "kyokai-window-without": (ss.kyokai_window, [KYOKAI_C], 1, NOTICE, False), "city-narrow": (ss.city_narrow, [CITY_C], 1, NOTICE, False),
    "elder-three": (ss.elder_three, [KOUKI_C], 1, NOTICE, True), "guild-cut-card": (ss.guild_card, [KUMIAI_C], 1, NOTICE, True), "certificate-strip": (ss.certificate_strip, [KENPO_F], 1, CERTIFICATE, False),
    "confirm-slip": (ss.confirm_slip, [KENPO_E], 1, NOTICE, True),
    "city-head": (tt.city_head, [CITY_C], 1, NOTICE, False), "kyokai-halves": (tt.kyokai_halves, [KYOKAI_C], 1, NOTICE, True), "kyokai-halves-without": (tt.kyokai_halves, [KYOKAI_C], 1, NOTICE, False),
    "roster": (tt.roster, [KENPO_E], 3, NOTICE, True), "upright-heads": (tt.upright_heads, [KENPO_F], 1, NOTICE, True), "elder-dates": (tt.elder_dates, [KOUKI_C], 1, NOTICE, True),
    "screen-print": (tt.screen_print, [KENPO_E], 1, NOTICE, True), "stub-right": (tt.stub_right, [KENPO_F], 1, NOTICE, True), "guild-office": (tt.guild_office, [KUMIAI_C], 1, NOTICE, True),
    "certificate-office": (tt.certificate_office, [KENPO_F], 1, CERTIFICATE, False), "digits-panel": (tt.digits_panel, [KENPO_E], 1, NOTICE, True),
    "staff-sheet": (uu.staff_sheet, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-example": (uu.kyokai_example, [KYOKAI_C], 1, NOTICE, True), "kyokai-example-without": (uu.kyokai_example, [KYOKAI_C], 1, NOTICE, False),
    "thermal-slip": (uu.thermal_slip, [KENPO_E], 1, NOTICE, True), "couple": (uu.couple, [KENPO_F], 2, NOTICE, True), "town-householder": (uu.town_form, [CITY_C], 1, NOTICE, False),
    "elder-window-letter": (uu.elder_window, [KOUKI_C], 1, NOTICE, True), "guild-columns": (uu.guild_columns, [KUMIAI_C], 1, NOTICE, True), "certificate-with-letter": (uu.certificate_letter, [KENPO_F], 1, CERTIFICATE, False),
    "foreign-notice": (uu.foreign_notice, [KENPO_E], 1, NOTICE, True),
    "grouped-form": (vv.grouped_form, [KYOKAI_C, KENPO_E], 1, NOTICE, True), "grouped-form-without": (vv.grouped_form, [KYOKAI_C], 1, NOTICE, False), "city-record": (vv.city_record, [CITY_C], 1, NOTICE, False),
    "four-cards": (vv.four_cards, [KENPO_E], 3, NOTICE, True), "elder-row": (vv.elder_row, [KOUKI_C], 1, NOTICE, True), "ticked": (vv.ticked, [KENPO_F], 1, NOTICE, True),
    "three-panels": (vv.three_panels, [KENPO_F], 1, NOTICE, True), "certificate-small": (vv.certificate_small, [KENPO_E], 1, CERTIFICATE, False), "boxes-of-digits": (vv.boxes_of_digits, [KENPO_E], 1, NOTICE, True),
    "guild-family": (vv.guild_family, [KUMIAI_C], 1, NOTICE, True),
    "colon-letter": (ww.window_letter, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-wide": (ww.kyokai_wide, [KYOKAI_C], 1, NOTICE, True), "kyokai-wide-without": (ww.kyokai_wide, [KYOKAI_C], 1, NOTICE, False),
    "town-postcard": (ww.town_postcard, [CITY_C], 1, NOTICE, False), "family-columns": (ww.family_columns, [KENPO_F], 3, NOTICE, True), "card-and-stub": (ww.card_and_stub, [KENPO_E], 1, NOTICE, True),
    "elder-underlined": (ww.elder_letter, [KOUKI_C], 1, NOTICE, True), "guild-eight-heads": (ww.guild_strip, [KUMIAI_C], 1, NOTICE, True), "certificate-two-columns": (ww.certificate_two_columns, [KENPO_F], 1, CERTIFICATE, False),
    "correction-sheet": (ww.correction_sheet, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "landscape-letter": (xx.landscape_letter, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-small-heads": (xx.kyokai_strip, [KYOKAI_C], 1, NOTICE, True), "kyokai-small-heads-without": (xx.kyokai_strip, [KYOKAI_C], 1, NOTICE, False),
    "ward-notice": (xx.ward_notice, [CITY_C], 1, NOTICE, False), "household-dotted": (xx.household_cards, [KENPO_F], 3, NOTICE, True), "square-list": (xx.inline_list, [KENPO_E], 1, NOTICE, True),
    "elder-grey-labels": (xx.elder_columns, [KOUKI_C], 1, NOTICE, True), "certificate-card-long": (xx.certificate_card_back, [KENPO_F], 1, CERTIFICATE, False), "guild-reply-slip": (xx.guild_reply, [KUMIAI_C], 1, NOTICE, True),
    "couple-columns": (xx.side_by_side, [KENPO_E], 2, NOTICE, True),
    "name-in-one-cell": (yy.name_in_one_cell, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-two-rows": (yy.kyokai_letter, [KYOKAI_C], 1, NOTICE, True), "kyokai-two-rows-without": (yy.kyokai_letter, [KYOKAI_C], 1, NOTICE, False),
    "city-two-sides": (yy.city_two_sides, [CITY_C], 1, NOTICE, False), "household-reading-over": (yy.household_reading_over, [KENPO_F], 3, NOTICE, True), "elder-large": (yy.elder_large, [KOUKI_C], 1, NOTICE, True),
    "guild-numbered-tables": (yy.guild_two_tables, [KUMIAI_C], 1, NOTICE, True), "certificate-wallet": (yy.certificate_wallet, [KENPO_E], 1, CERTIFICATE, False), "couple-bars": (yy.couple_below, [KENPO_F], 2, NOTICE, True),
    "pressed-inner": (yy.pressed_postcard, [KENPO_E], 1, NOTICE, True), "sentence-and-box": (yy.sentence_and_box, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "form-with-codes": (zz.form_with_codes, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-grey-over": (zz.kyokai_vertical, [KYOKAI_C], 1, NOTICE, True), "kyokai-grey-over-without": (zz.kyokai_vertical, [KYOKAI_C], 1, NOTICE, False),
    "town-letter-box": (zz.city_letter_box, [CITY_C], 1, NOTICE, False), "family-two-rows-each": (zz.family_three_rows, [KENPO_F], 3, NOTICE, True), "elder-card-note": (zz.elder_card_and_note, [KOUKI_C], 1, NOTICE, True),
    "guild-memo": (zz.guild_memo, [KUMIAI_C], 1, NOTICE, True), "certificate-wide-title": (zz.certificate_big, [KENPO_E], 1, CERTIFICATE, False), "pair-in-frames": (zz.pair_in_frames, [KENPO_F], 2, NOTICE, True),
    "tear-off-foot": (zz.tear_off, [KENPO_E, KENPO_F], 1, NOTICE, True), "printer-list": (zz.ledger_print, [KENPO_E], 1, NOTICE, True),
    "standard-form": (zb.standard_form, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-text": (zb.kyokai_text, [KYOKAI_C], 1, NOTICE, True), "kyokai-text-without": (zb.kyokai_text, [KYOKAI_C], 1, NOTICE, False),
    "village-groups": (zb.village_table, [CITY_C], 1, NOTICE, False), "family-grid": (zb.family_blocks_grid, [KENPO_F], 3, NOTICE, True), "elder-letter-two": (zb.elder_letter_two, [KOUKI_C], 1, NOTICE, True),
    "guild-postcard-table": (zb.guild_postcard, [KUMIAI_C], 1, NOTICE, True), "certificate-plain-lines": (zb.certificate_plain, [KENPO_E], 1, CERTIFICATE, False), "headed-sections": (zb.headed_sections, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "couple-labels-between": (zb.couple_columns_table, [KENPO_F], 2, NOTICE, True), "letter-side-box": (zb.side_letter, [KENPO_E], 1, NOTICE, True),
    "dependent-sheet": (zc.dependent_sheet, [KENPO_E, KENPO_F], 1, NOTICE, True), "three-panels-wide": (zc.three_panels, [KYOKAI_C], 1, NOTICE, True), "cells-of-three": (zc.cells_of_three, [KENPO_F], 1, NOTICE, True),
    "family-small-tables": (zc.family_small_tables, [KENPO_E], 3, NOTICE, True), "elder-dots": (zc.elder_dots, [KOUKI_C], 1, NOTICE, True), "two-halves-same": (zc.two_halves, [KENPO_E, KENPO_F], 1, NOTICE, True),
    "city-household": (zc.city_household, [CITY_C], 1, NOTICE, True), "guild-wide-form": (zc.guild_wide_form, [KUMIAI_C], 1, NOTICE, True), "certificate-box-columns": (zc.certificate_two_columns, [KENPO_F], 1, CERTIFICATE, False),
    "sent-again": (zc.corrected, [KENPO_E], 1, NOTICE, True), "sent-again-without": (zc.corrected, [KENPO_F], 1, NOTICE, False), "kyokai-cells-of-three": (zc.cells_of_three, [KYOKAI_C], 1, NOTICE, True),
    "digit-boxes-twelve": (zd.digit_boxes, [KENPO_E, KENPO_F], 1, NOTICE, True), "relation-list": (zd.relation_list, [KENPO_F], 3, NOTICE, True), "letter-then-facts": (zd.letter_then_facts, [KENPO_E], 1, NOTICE, True),
    "letter-then-facts-without": (zd.letter_then_facts, [KENPO_F], 1, NOTICE, False), "elder-eight-boxes": (zd.elder_boxes, [KOUKI_C], 1, NOTICE, True), "mixed-storeys": (zd.mixed_storeys, [KYOKAI_C], 1, NOTICE, True),
    "guild-receipt": (zd.guild_receipt, [KUMIAI_C], 1, NOTICE, True), "three-columns-people": (zd.three_columns_people, [KENPO_E], 3, NOTICE, True), "city-card-middle": (zd.city_card, [CITY_C], 1, NOTICE, True),
    "certificate-lines-right": (zd.certificate_lines_right, [KENPO_F], 1, CERTIFICATE, False), "two-in-prose": (zd.two_in_prose, [KENPO_E], 2, NOTICE, True),
    "change-slip": (ze.change_slip, [KENPO_E, KENPO_F], 1, NOTICE, True), "side-heading-groups": (ze.side_heading_groups, [KYOKAI_C], 1, NOTICE, True), "pressed-small": (ze.pressed_small, [KENPO_F], 1, NOTICE, True),
    "sentence-digits": (ze.sentence_digits, [KENPO_E], 1, NOTICE, True), "sentence-digits-without": (ze.sentence_digits, [KENPO_F], 1, NOTICE, False), "landscape-roster": (ze.landscape_roster, [KENPO_E], 3, NOTICE, True),
    "elder-two-sides": (ze.elder_two_sides, [KOUKI_C], 1, NOTICE, True), "header-key-line": (ze.header_key_line, [KENPO_F], 1, NOTICE, True), "guild-half-page": (ze.guild_half_page, [KUMIAI_C], 1, NOTICE, True),
    "certificate-fold": (ze.certificate_fold, [KENPO_E], 1, CERTIFICATE, False), "family-three-cards": (ze.family_three_cards, [KENPO_F], 3, NOTICE, True), "town-lines-table": (ze.town_lines_table, [CITY_C], 1, NOTICE, True),
    "union-member-form": (zf.union_member_form, [KENPO_E, KENPO_F], 1, NOTICE, True), "letter-card-corner": (zf.letter_card_corner, [KYOKAI_C, KENPO_F], 1, NOTICE, True), "head-of-household": (zf.head_of_household, [CITY_C], 3, NOTICE, True),
    "explained": (zf.explained, [KENPO_E], 1, NOTICE, True), "explained-without": (zf.explained, [KENPO_F], 1, NOTICE, False), "ruby-name": (zf.ruby_name, [KENPO_F], 1, NOTICE, True), "elder-sentence-box": (zf.elder_sentence_box, [KOUKI_C], 1, NOTICE, True),
    "banner-three": (zf.banner_three, [KENPO_E], 1, NOTICE, True), "guild-vertical-pairs": (zf.guild_vertical_pairs, [KUMIAI_C], 1, NOTICE, True), "certificate-office-two": (zf.certificate_office, [KENPO_E], 1, CERTIFICATE, False),
    "members-two-rows": (zf.members_two_rows, [KENPO_F], 3, NOTICE, True), "registered-letter": (zf.registered_letter, [KENPO_E], 1, NOTICE, True),
    "campaign-head": (zg.campaign_head, [KENPO_E, KENPO_F], 1, NOTICE, True), "campaign-head-without": (zg.campaign_head, [KENPO_E], 1, NOTICE, False), "other-name": (zg.other_name, [KENPO_F], 1, NOTICE, True),
    "with-enclosures": (zg.with_enclosures, [KENPO_E], 1, NOTICE, True), "digits-after-name": (zg.digits_after_name, [KENPO_F, KYOKAI_C], 1, NOTICE, True), "far-apart": (zg.far_apart, [KENPO_E], 2, NOTICE, True),
    "village-ledger": (zg.village_ledger, [CITY_C], 1, NOTICE, True), "elder-big-print": (zg.elder_big_print, [KOUKI_C], 1, NOTICE, True), "guild-strip-table": (zg.guild_strip_table, [KUMIAI_C], 1, NOTICE, True),
    "certificate-list": (zg.certificate_list, [KENPO_E], 1, CERTIFICATE, False), "kyokai-double-card": (zg.kyokai_double_card, [KYOKAI_C], 1, NOTICE, True),
    "number-column": (zh.number_column, [KENPO_E, KENPO_F], 1, NOTICE, True), "bank-card": (zh.bank_card, [KENPO_F], 1, NOTICE, True), "right-of-letter": (zh.right_of_letter, [KENPO_E], 1, NOTICE, True),
    "right-of-letter-without": (zh.right_of_letter, [KENPO_F], 1, NOTICE, False), "town-family-two": (zh.town_family, [CITY_C], 2, NOTICE, True), "elder-ruled-two": (zh.elder_ruled, [KOUKI_C], 1, NOTICE, True),
    "guild-sentence": (zh.guild_sentence, [KUMIAI_C], 1, NOTICE, True), "certificate-wide-cells": (zh.certificate_wide_cells, [KENPO_E], 1, CERTIFICATE, False), "kyokai-form-three": (zh.kyokai_form_three, [KYOKAI_C], 1, NOTICE, True),
    "kenpo-mailer": (zi.kenpo_mailer, [KENPO_E, KENPO_F], 1, NOTICE, True), "letter-then-box": (zi.letter_then_box, [KENPO_F], 1, NOTICE, True), "letter-then-box-without": (zi.letter_then_box, [KENPO_E], 1, NOTICE, False),
    "village-two-column": (zi.village_two_column, [CITY_C], 2, NOTICE, True), "elder-card-right": (zi.elder_card_right, [KOUKI_C], 1, NOTICE, True), "guild-numbered-steps": (zi.guild_numbered_steps, [KUMIAI_C], 1, NOTICE, True),
    "certificate-book": (zi.certificate_book, [KENPO_E], 1, CERTIFICATE, False), "kyokai-split-head": (zi.kyokai_split_head, [KYOKAI_C], 1, NOTICE, True), "family-lines-two": (zi.family_lines, [KENPO_F], 2, NOTICE, True),
    "half-sheet-strips": (zj.half_sheet_strips, [KENPO_E, KENPO_F], 1, NOTICE, True), "two-columns-of-text": (zj.two_columns_of_text, [KENPO_F], 1, NOTICE, True), "two-columns-of-text-without": (zj.two_columns_of_text, [KENPO_E], 1, NOTICE, False),
    "family-ledger-three": (zj.family_ledger, [KENPO_E], 3, NOTICE, True), "elder-framed": (zj.elder_framed, [KOUKI_C], 1, NOTICE, True), "guild-table-sideways": (zj.guild_table_sideways, [KUMIAI_C], 1, NOTICE, True),
    "certificate-halves": (zj.certificate_halves, [KENPO_F], 1, CERTIFICATE, False), "kyokai-letter-list": (zj.kyokai_letter_list, [KYOKAI_C], 1, NOTICE, True), "city-two-frames": (zj.city_two_frames, [CITY_C], 2, NOTICE, True),
    "postcard-three-panels": (zk.postcard_pressed, [KENPO_E, KENPO_F], 1, NOTICE, True), "card-cutout": (zk.card_cutout, [KENPO_F], 1, NOTICE, True), "card-cutout-without": (zk.card_cutout, [KENPO_E], 1, NOTICE, False),
    "family-sideheads-three": (zk.family_sideheads, [KENPO_E], 3, NOTICE, True), "elder-two-storeys": (zk.elder_two_storeys, [KOUKI_C], 1, NOTICE, True), "guild-form-boxes": (zk.guild_form_boxes, [KUMIAI_C], 1, NOTICE, True),
    "certificate-tall": (zk.certificate_tall, [KENPO_F], 1, CERTIFICATE, False), "kyokai-two-blocks": (zk.kyokai_two_blocks, [KYOKAI_C], 1, NOTICE, True), "city-family-cards": (zk.city_family_cards, [CITY_C], 2, NOTICE, True),
    "full-letter": (zl.full_letter, [KENPO_E, KENPO_F], 1, NOTICE, True), "sheet-with-card-foot": (zl.sheet_with_card_foot, [KENPO_F], 1, NOTICE, True), "sheet-with-card-foot-without": (zl.sheet_with_card_foot, [KENPO_E], 1, NOTICE, False),
    "family-letter-table-three": (zl.family_letter_table, [KENPO_E], 3, NOTICE, True), "elder-leaflet-sheet": (zl.elder_leaflet_sheet, [KOUKI_C], 1, NOTICE, True), "guild-two-language": (zl.guild_two_language, [KUMIAI_C], 1, NOTICE, True),
    "certificate-with-address": (zl.certificate_with_address, [KENPO_F], 1, CERTIFICATE, False), "kyokai-official-like": (zl.kyokai_official_like, [KYOKAI_C], 1, NOTICE, True), "city-household-list": (zl.city_household_list, [CITY_C], 2, NOTICE, True),
    "pressed-inside": (zm.pressed_inside, [KENPO_E, KENPO_F], 1, NOTICE, True), "counter-copy": (zm.counter_copy, [KENPO_F], 1, NOTICE, True), "counter-copy-without": (zm.counter_copy, [KENPO_E], 1, NOTICE, False),
    "roster-landscape-four": (zm.roster_landscape_four, [KENPO_E], 4, NOTICE, True), "elder-slip": (zm.elder_slip, [KOUKI_C], 1, NOTICE, True), "guild-split-table": (zm.guild_split_table, [KUMIAI_C], 1, NOTICE, True),
    "certificate-short-rules": (zm.certificate_short_rules, [KENPO_F], 1, CERTIFICATE, False), "kyokai-question-style": (zm.kyokai_question_style, [KYOKAI_C], 1, NOTICE, True), "city-pair-columns": (zm.city_pair_columns, [CITY_C], 2, NOTICE, True),
    "company-letter": (zn.company_letter, [KENPO_E, KENPO_F], 1, NOTICE, True), "family-cards-below": (zn.family_cards_below, [KENPO_F], 3, NOTICE, True), "kyokai-two-part": (zn.kyokai_two_part, [KYOKAI_C], 1, NOTICE, True),
    "town-household": (zn.town_household, [CITY_C], 2, NOTICE, True), "elder-indented": (zn.elder_indented, [KOUKI_C], 1, NOTICE, True), "guild-member-table": (zn.guild_member_table, [KUMIAI_C], 3, NOTICE, True),
    "certificate-ruleless-pair": (zn.certificate_ruleless_pair, [KENPO_E], 1, CERTIFICATE, False), "notice-with-slip": (zn.notice_with_slip, [KENPO_F], 1, NOTICE, True), "notice-with-slip-without": (zn.notice_with_slip, [KENPO_E], 1, NOTICE, False),
    "union-a4-card-right": (zo.union_a4_card_right, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-list-with-digits-first": (zo.kyokai_list_with_digits_first, [KYOKAI_C], 1, NOTICE, True), "family-stack-with-heads": (zo.family_stack_with_heads, [KENPO_F], 3, NOTICE, True),
    "city-postcard": (zo.city_postcard, [CITY_C], 1, NOTICE, True), "elder-certificate-wide": (zo.elder_certificate_wide, [KOUKI_C], 1, CERTIFICATE, False), "guild-notice-sections": (zo.guild_notice_sections, [KUMIAI_C], 1, NOTICE, True),
    "company-batch-sheet": (zo.company_batch_sheet, [KENPO_E], 1, NOTICE, True), "company-batch-sheet-without": (zo.company_batch_sheet, [KENPO_F], 1, NOTICE, False),
    "union-envelope-window": (zp.union_envelope_window, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-two-halves": (zp.kyokai_two_halves, [KYOKAI_C], 1, NOTICE, True), "family-in-columns": (zp.family_in_columns, [KENPO_F], 3, NOTICE, True),
    "city-letter-table-foot": (zp.city_letter_table_foot, [CITY_C], 1, NOTICE, True), "elder-card-slip": (zp.elder_card_slip, [KOUKI_C], 1, CERTIFICATE, False), "guild-bulleted": (zp.guild_bulleted, [KUMIAI_C], 1, NOTICE, True),
    "company-stub": (zp.company_stub, [KENPO_E], 1, NOTICE, True), "company-stub-without": (zp.company_stub, [KENPO_F], 1, NOTICE, False),
    "union-folded-card": (zq.union_folded_card, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-shaded-heads": (zq.kyokai_shaded_heads, [KYOKAI_C], 1, NOTICE, True), "family-rows-two-lines": (zq.family_rows_two_lines, [KENPO_F], 3, NOTICE, True),
    "city-frames-pair": (zq.city_frames_pair, [CITY_C], 1, NOTICE, True), "elder-letter-facts": (zq.elder_letter_facts, [KOUKI_C], 1, NOTICE, True), "guild-small-table-note": (zq.guild_small_table_note, [KUMIAI_C], 1, NOTICE, True),
    "company-receipt-slip": (zq.company_receipt_slip, [KENPO_E], 1, NOTICE, True), "company-receipt-slip-without": (zq.company_receipt_slip, [KENPO_F], 1, NOTICE, False),
    "union-remark-column": (zr.union_remark_column, [KENPO_F, KENPO_F], 1, NOTICE, True), "kyokai-sentences-quoted": (zr.kyokai_sentences_quoted, [KYOKAI_C], 1, NOTICE, True), "family-blocks-ruled": (zr.family_blocks_ruled, [KENPO_F], 3, NOTICE, True),
    "city-letter-window": (zr.city_letter_window, [CITY_C], 1, NOTICE, True), "elder-double-card": (zr.elder_double_card, [KOUKI_C], 1, NOTICE, True), "guild-heads-over": (zr.guild_heads_over, [KUMIAI_C], 1, NOTICE, True),
    "company-cover-page": (zr.company_cover_page, [KENPO_F], 1, NOTICE, True), "company-cover-page-without": (zr.company_cover_page, [KENPO_F], 1, NOTICE, False),
    "union-vertical-stub": (zs.union_vertical_stub, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-points-to-check": (zs.kyokai_points_to_check, [KYOKAI_C], 1, NOTICE, True), "family-matrix": (zs.family_matrix, [KENPO_F], 3, NOTICE, True),
    "city-two-cards": (zs.city_two_cards, [CITY_C], 2, NOTICE, True), "elder-wide-rows": (zs.elder_wide_rows, [KOUKI_C], 1, NOTICE, True), "guild-letter-then-strip": (zs.guild_letter_then_strip, [KUMIAI_C], 1, NOTICE, True),
    "company-pay-slip-style": (zs.company_pay_slip_style, [KENPO_F], 1, NOTICE, True), "company-pay-slip-style-without": (zs.company_pay_slip_style, [KENPO_F], 1, NOTICE, False),
    "union-gazette": (zt.union_gazette, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-fold-line": (zt.kyokai_fold_line, [KYOKAI_C], 1, NOTICE, True), "family-landscape-digits": (zt.family_landscape_digits, [KENPO_F], 3, NOTICE, True),
    "city-coupon-sheet": (zt.city_coupon_sheet, [CITY_C], 1, NOTICE, True), "elder-left-labels-lines": (zt.elder_left_labels_lines, [KOUKI_C], 1, NOTICE, True), "guild-question-answer": (zt.guild_question_answer, [KUMIAI_C], 1, NOTICE, True),
    "company-mail-merge": (zt.company_mail_merge, [KENPO_F], 1, NOTICE, True), "company-mail-merge-without": (zt.company_mail_merge, [KENPO_F], 1, NOTICE, False),
    "union-ledger-strip": (zu.union_ledger_strip, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-address-then-list": (zu.kyokai_address_then_list, [KYOKAI_C], 1, NOTICE, True), "family-card-grid": (zu.family_card_grid, [KENPO_F], 3, NOTICE, True),
    "city-two-notes": (zu.city_two_notes, [CITY_C], 1, NOTICE, True), "elder-boxed-pairs": (zu.elder_boxed_pairs, [KOUKI_C], 1, NOTICE, True), "guild-double-table": (zu.guild_double_table, [KUMIAI_C], 1, NOTICE, True),
    "company-attachment": (zu.company_attachment, [KENPO_F], 1, NOTICE, True), "kyokai-address-then-list-without": (zu.kyokai_address_then_list, [KYOKAI_C], 1, NOTICE, False),
    "company-attachment-without": (zu.company_attachment, [KENPO_F], 1, NOTICE, False),
    "union-perforated-card": (zv.union_perforated_card, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-numbered-facts": (zv.kyokai_numbered_facts, [KYOKAI_C], 1, NOTICE, True), "household-matrix": (zv.household_matrix, [KENPO_F], 3, NOTICE, True),
    "city-window-pairs": (zv.city_window_pairs, [CITY_C], 1, NOTICE, True), "elder-large-print": (zv.elder_large_print, [KOUKI_C], 1, NOTICE, True), "guild-sentences": (zv.guild_sentences, [KUMIAI_C], 1, NOTICE, True),
    "company-strip-pairs": (zv.company_strip_pairs, [KENPO_F], 1, NOTICE, True), "guild-sentences-without": (zv.guild_sentences, [KUMIAI_C], 1, NOTICE, False),
    "company-strip-pairs-without": (zv.company_strip_pairs, [KENPO_F], 1, NOTICE, False),
    "union-wrapped-letter": (zw.union_wrapped_letter, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-three-band": (zw.kyokai_three_band, [KYOKAI_C], 1, NOTICE, True), "household-stub-cards": (zw.household_stub_cards, [KENPO_F], 3, NOTICE, True),
    "city-upper-lower": (zw.city_upper_lower, [CITY_C], 1, NOTICE, True), "elder-two-frames": (zw.elder_two_frames, [KOUKI_C], 1, NOTICE, True), "guild-ledger-columns": (zw.guild_ledger_columns, [KUMIAI_C], 1, NOTICE, True),
    "company-memo-block": (zw.company_memo_block, [KENPO_F], 1, NOTICE, True), "union-wrapped-letter-without": (zw.union_wrapped_letter, [KENPO_F], 1, NOTICE, False),
    "company-memo-block-without": (zw.company_memo_block, [KENPO_F], 1, NOTICE, False),
    "union-numbered-facts": (zx.union_numbered_facts, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-card-pair": (zx.kyokai_card_pair, [KYOKAI_C], 1, NOTICE, True), "household-people-down": (zx.household_people_down, [KENPO_F], 3, NOTICE, True),
    "city-letter-then-box": (zx.city_letter_then_box, [CITY_C], 1, NOTICE, True), "elder-big-rows": (zx.elder_big_rows, [KOUKI_C], 1, NOTICE, True), "guild-bracket-list": (zx.guild_bracket_list, [KUMIAI_C], 1, NOTICE, True),
    "company-told-card": (zx.company_told_card, [KENPO_F], 1, NOTICE, True), "fund-side-labels": (zx.fund_side_labels, [KENPO_F], 1, NOTICE, True),
    "company-told-card-without": (zx.company_told_card, [KENPO_F], 1, NOTICE, False), "fund-side-labels-without": (zx.fund_side_labels, [KENPO_F], 1, NOTICE, False),
    "union-answer-slip": (zy.union_answer_slip, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-narrow-cells": (zy.kyokai_narrow_cells, [KYOKAI_C], 1, NOTICE, True), "family-bar-blocks": (zy.family_bar_blocks, [KENPO_F], 3, NOTICE, True),
    "city-postcard-back": (zy.city_postcard_back, [CITY_C], 1, NOTICE, True), "elder-two-boxes": (zy.elder_two_boxes, [KOUKI_C], 1, NOTICE, True), "guild-told-facts": (zy.guild_told_facts, [KUMIAI_C], 1, NOTICE, True),
    "fund-form-lines": (zy.fund_form_lines, [KENPO_F], 1, NOTICE, True), "company-payslip-style": (zy.company_payslip_style, [KENPO_F], 1, NOTICE, True),
    "guild-told-facts-without": (zy.guild_told_facts, [KUMIAI_C], 1, NOTICE, False), "fund-form-lines-without": (zy.fund_form_lines, [KENPO_F], 1, NOTICE, False),
    "union-two-strips": (zaa.union_two_strips, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-letter-foot-table": (zaa.kyokai_letter_foot_table, [KYOKAI_C], 1, NOTICE, True), "family-two-line-rows": (zaa.family_two_line_rows, [KENPO_F], 3, NOTICE, True),
    "city-bullets": (zaa.city_bullets, [CITY_C], 1, NOTICE, True), "elder-framed-words": (zaa.elder_framed_words, [KOUKI_C], 1, NOTICE, True), "guild-letter-lines": (zaa.guild_letter_lines, [KUMIAI_C], 1, NOTICE, True),
    "fund-table-side-note": (zaa.fund_table_side_note, [KENPO_F], 1, NOTICE, True), "company-short-memo": (zaa.company_short_memo, [KENPO_F], 1, NOTICE, True),
    "guild-letter-lines-without": (zaa.guild_letter_lines, [KUMIAI_C], 1, NOTICE, False), "fund-table-side-note-without": (zaa.fund_table_side_note, [KENPO_F], 1, NOTICE, False), "company-short-memo-without": (zaa.company_short_memo, [KENPO_F], 1, NOTICE, False),
    "union-plain-sentences": (zab.union_plain_sentences, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-lower-card": (zab.kyokai_lower_card, [KYOKAI_C], 1, NOTICE, True), "family-columns-of-people": (zab.family_columns_of_people, [KENPO_F], 3, NOTICE, True),
    "city-numbered-boxes": (zab.city_numbered_boxes, [CITY_C], 1, NOTICE, True), "elder-wide-columns": (zab.elder_wide_columns, [KOUKI_C], 1, NOTICE, True), "guild-named-paragraph": (zab.guild_named_paragraph, [KUMIAI_C], 1, NOTICE, True),
    "fund-upper-right-table": (zab.fund_upper_right_table, [KENPO_F], 1, NOTICE, True), "company-table-of-two-rows": (zab.company_table_of_two_rows, [KENPO_F], 1, NOTICE, True),
    "guild-named-paragraph-without": (zab.guild_named_paragraph, [KUMIAI_C], 1, NOTICE, False), "fund-upper-right-table-without": (zab.fund_upper_right_table, [KENPO_F], 1, NOTICE, False), "union-plain-sentences-without": (zab.union_plain_sentences, [KENPO_F], 1, NOTICE, False),
    "union-two-sided-card": (zac.union_two_sided_card, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-question-letter": (zac.kyokai_question_letter, [KYOKAI_C], 1, NOTICE, True), "family-blocks-side": (zac.family_blocks_side, [KENPO_F], 3, NOTICE, True),
    "city-left-labels-shaded": (zac.city_left_labels_shaded, [CITY_C], 1, NOTICE, True), "elder-two-tables": (zac.elder_two_tables, [KOUKI_C], 1, NOTICE, True), "guild-statement": (zac.guild_statement, [KUMIAI_C], 1, NOTICE, True),
    "fund-strip-three": (zac.fund_strip_three, [KENPO_F], 1, NOTICE, True), "company-bulletin": (zac.company_bulletin, [KENPO_F], 1, NOTICE, True),
    "guild-statement-without": (zac.guild_statement, [KUMIAI_C], 1, NOTICE, False), "fund-strip-three-without": (zac.fund_strip_three, [KENPO_F], 1, NOTICE, False), "company-bulletin-without": (zac.company_bulletin, [KENPO_F], 1, NOTICE, False),
    "union-tear-off": (zad.union_tear_off, [KENPO_E, KENPO_F], 1, NOTICE, True), "kyokai-head-rows": (zad.kyokai_head_rows, [KYOKAI_C], 1, NOTICE, True), "household-numbered": (zad.household_numbered, [KENPO_F], 3, NOTICE, True),
    "city-wide-form": (zad.city_wide_form, [CITY_C], 1, NOTICE, True), "elder-large-list": (zad.elder_large_list, [KOUKI_C], 1, NOTICE, True), "guild-two-boxes": (zad.guild_two_boxes, [KUMIAI_C], 1, NOTICE, True),
    "fund-letterhead": (zad.fund_letterhead, [KENPO_F], 1, NOTICE, True), "company-paystub": (zad.company_paystub, [KENPO_F], 1, NOTICE, True),
    "guild-two-boxes-without": (zad.guild_two_boxes, [KUMIAI_C], 1, NOTICE, False), "fund-letterhead-without": (zad.fund_letterhead, [KENPO_F], 1, NOTICE, False), "company-paystub-without": (zad.company_paystub, [KENPO_F], 1, NOTICE, False),
}
