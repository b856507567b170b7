"""Printed sheets that nobody looks at while the program is worked on: only their sums are read.

Structure, label words, names and fonts differ from `layouts.py`. When a sheet of these had to be looked at,
its layout moves there and a new one takes its place. Entries as in `layouts.TUNED`.
"""

from paper import NOTICE, page, rows, values
from people import CITY_BL, KENPO_CW, KENPO_CX, KOUKI_BL, KUMIAI_BL, KYOKAI_BL


def union_margin_notes(ps, ds, s):
    """A union's sheet: facts at the left in a ruled column, remarks at the right beside them in small print."""
    v = values(ps[0], s)
    remark = lambda t: f"<td style='border:none;font-size:7.5pt;color:#444;width:34%'>{t}</td>"
    line = lambda a, b, t="": f"<tr><td style='border:0.7pt solid #000;width:26%;background:#f3f3f3'>{a}</td><td style='border:0.7pt solid #000;width:40%'>{b}</td>{remark(t)}</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;border-collapse:collapse;font-size:10pt">{line("記号", v["symbol"], "届出の際にお使いください")}{line("番号", v["number"])}{line("枝番", v["branch"], "ご家族ごとに異なります")}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"], "当組合に加入した日です")}{line("個人番号（下4桁）", s.masked(ds[0]), "ご自身の番号とご確認ください")}{line("保険者番号", v["insurer"])}</table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def kyokai_bilingual_rows(ps, ds, s):
    """The branch's sheet in two languages: English under each label, in smaller print."""
    v = values(ps[0], s)
    line = lambda a, e, b: f"<tr><td style='width:40%'>{a}<br><span style='font-size:7.5pt'>{e}</span></td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="c" style="font-size:9pt">Notice of Eligibility Information</p><table style="width:92%;font-size:10.5pt">{line("記号", "Symbol", v["symbol"])}{line("番号", "Number", v["number"])}{line("枝番", "Branch No.", v["branch"])}{line("氏名", "Name", v["name"])}{line("フリガナ", "Kana", v["kana"])}{line("生年月日", "Date of birth", v["birth"])}{line("資格取得年月日", "Date of enrolment", v["joined"])}{line("個人番号（下4桁）", "My Number (last 4 digits)", s.masked(ds[0]))}{line("保険者番号", "Insurer No.", v["insurer"])}</table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def family_matrix_turned(ps, ds, s):
    """A family's sheet: a column for each person, labels at the left, the key over all."""
    vs = [values(p, s) for p in ps]
    line = lambda a, xs: f"<tr><td style='background:#eee;width:22%'>{a}</td>" + "".join(f"<td>{x}</td>" for x in xs) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]["symbol"]}　　番号　{vs[0]["number"]}</p><table style="width:100%;font-size:9pt">{line("氏名", [v["name"] for v in vs])}{line("フリガナ", [v["kana"] for v in vs])}{line("枝番", [v["branch"] for v in vs])}{line("生年月日", [v["birth"] for v in vs])}{line("資格取得年月日", [v["joined"] for v in vs])}{line("個人番号下4桁", [s.masked(d) for d in ds])}</table><p class="r">保険者番号　{vs[0]["insurer"]}　{vs[0]["issuer"]}</p>""", pt=10.5)


def city_folded_letter(ps, ds, s):
    """A city's letter to fold in three: address at the head, facts in the middle third, remarks at the foot."""
    v = values(ps[0], s)
    return page(s, f"""<p style="margin-bottom:30mm">〒509-0000<br>写見川市見本町1-2-3<br>{v["name"]}　様</p><p class="c big">国民健康保険　資格情報のお知らせ</p><table style="width:86%;margin:0 auto;font-size:11pt"><tr><td>記号・番号（枝番）</td><td>{v["symbol"]}・{v["number"]}（{v["branch"]}）</td></tr><tr><td>氏名／フリガナ</td><td>{v["name"]}／{v["kana"]}</td></tr><tr><td>生年月日</td><td>{v["birth"]}</td></tr><tr><td>適用開始年月日</td><td>{v["joined"]}</td></tr><tr><td>個人番号下4桁</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v["insurer"]}</td></tr></table><p style="margin-top:30mm;font-size:9pt">このお知らせは大切に保管してください。</p><p class="r">{v["issuer"]}長</p>""", pt=11)


def elder_card_pair(ps, ds, s):
    """The elderly scheme's two cards on one sheet: the first to keep in the wallet, the second with the digits."""
    v = values(ps[0], s)
    card = lambda t, xs: f"<div style='border:1pt solid #000;width:92mm;padding:3mm;margin:2mm 0;font-size:11pt;line-height:1.7'><b>{t}</b><br>" + "<br>".join(f"{a}　{b}" for a, b in xs) + "</div>"
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p>{card("カード面", [("被保険者番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}{card("登録内容", [("資格取得年月日", v["joined"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=12)


def guild_receipt_roll(ps, ds, s):
    """A plasterers' guild's narrow print like a till receipt: labels left, values at the right edge, dots between."""
    v = values(ps[0], s)
    line = lambda a, b: f"<div style='display:flex;justify-content:space-between'><span>{a}</span><span style='flex:1;border-bottom:0.6pt dotted #000;margin:0 2mm 1mm'></span><span>{b}</span></div>"
    last = line("個人番号下4桁", s.masked(ds[0])) if ds[0] else line("個人番号下4桁", "印字なし")
    return page(s, f"""<div style="width:95mm;font-size:10.5pt;line-height:1.9"><p class="c" style="font-size:14pt">資格情報のお知らせ</p>{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得日", v["joined"])}{last}{line("保険者番号", v["insurer"])}<p>{v["issuer"]}</p></div>""", pt=10.5)


def fund_band_headings(ps, ds, s):
    """A fund's sheet: three dark bands as headings (key, person, number), facts under each without rules."""
    v = values(ps[0], s)
    band = lambda t: f"<p style='background:#333;color:#fff;margin:2mm 0 1mm;padding:0.5mm 3mm;font-size:10pt'>{t}</p>"
    digits = f"{band('個人番号')}<p style='margin:1mm 4mm'>下4桁　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{band("記号・番号など")}<p style="margin:1mm 4mm">記号　{v["symbol"]}　　番号　{v["number"]}　　枝番　{v["branch"]}<br>保険者番号　{v["insurer"]}</p>{band("ご本人")}<p style="margin:1mm 4mm">氏名　{v["name"]}（{v["kana"]}）<br>生年月日　{v["birth"]}<br>資格取得年月日　{v["joined"]}</p>{digits}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def company_corner_brackets(ps, ds, s):
    """An employer's covering letter with the facts in its second paragraph, each in corner brackets."""
    v = values(ps[0], s)
    digits = f"、個人番号の下4桁「{s.masked(ds[0])}」" if ds[0] else ""
    return page(s, f"""<p class="r">令和6年12月6日</p><p>{v["name"]}　様</p><p class="c big">資格情報のお知らせ</p><p style="font-size:10.5pt;line-height:1.8">{v["issuer"]}（保険者番号{v["insurer"]}）より、下記の内容で登録されている旨の通知がありました。</p><p style="font-size:10.5pt;line-height:1.8">記号「{v["symbol"]}」、番号「{v["number"]}」、枝番「{v["branch"]}」、氏名「{v["name"]}」、フリガナ「{v["kana"]}」、生年月日「{v["birth"]}」、資格取得年月日「{v["joined"]}」{digits}</p><p style="font-size:9.5pt">相違があるときは総務部までお知らせください。</p>""", pt=10.5)


HELD_OUT = {
    "union-margin-notes": (union_margin_notes, [KENPO_CW, KENPO_CX], 1, NOTICE, True), "kyokai-bilingual-rows": (kyokai_bilingual_rows, [KYOKAI_BL], 1, NOTICE, True), "family-matrix-turned": (family_matrix_turned, [KENPO_CX], 3, NOTICE, True),
    "city-folded-letter": (city_folded_letter, [CITY_BL], 1, NOTICE, True), "elder-card-pair": (elder_card_pair, [KOUKI_BL], 1, NOTICE, True), "guild-receipt-roll": (guild_receipt_roll, [KUMIAI_BL], 1, NOTICE, True),
    "fund-band-headings": (fund_band_headings, [KENPO_CW], 1, NOTICE, True), "company-corner-brackets": (company_corner_brackets, [KENPO_CX], 1, NOTICE, True),
    "guild-receipt-roll-without": (guild_receipt_roll, [KUMIAI_BL], 1, NOTICE, False), "fund-band-headings-without": (fund_band_headings, [KENPO_CX], 1, NOTICE, False), "company-corner-brackets-without": (company_corner_brackets, [KENPO_CW], 1, NOTICE, False),
}
