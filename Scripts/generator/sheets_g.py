"""Hand-drawn sheets of the tenth drawing; held out once."""

from paper import page, rows, values


def check_sheet(ps, ds, s):
    """A form to check: what is registered in the middle column, boxes to tick in the right one."""
    v = values(ps[0], s)
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join(f"<tr><th>{a}</th><td>{b}</td><td>□ 正　□ 誤</td></tr>" for a, b in pairs)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様</p><p>登録内容をご確認ください。</p><table style="width:100%"><tr><th>項目</th><th>登録されている内容</th><th>確認欄</th></tr>{body}</table><p class="r">{v['issuer']}</p>""", pt=10)


def three_lines(ps, ds, s):
    """Everything in three long lines of a box."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><div style="border:1pt solid #000;padding:4mm"><p>保険者番号 {v['insurer']}　　{v['issuer']}</p><p>記号 {v['symbol']}　　番号 {v['number']}　　枝番 {v['branch']}　　生年月日 {v['birth']}</p><p>氏名 {v['name']}　　フリガナ {v['kana']}</p><p>マイナンバー下4桁 {s.masked(ds[0])}</p></div><p class="small">本紙は再発行できません。</p>""", pt=10)


def household_cards(ps, ds, s):
    """A card for each member, below each other, the key once on top."""
    head = values(ps[0], s)
    card = lambda v, d: f"<div style='border:0.8pt solid #000;padding:3mm;margin:3mm 0;width:120mm'><p>枝番 {v['branch']}　　氏名 {v['name']}（{v['kana']}）</p><p>生年月日 {v['birth']}　　個人番号下4桁 {s.masked(d)}</p></div>"
    body = "".join(card(values(p, s), d) for p, d in zip(ps, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">{head['issuer']}</p><p>保険者番号：{head['insurer']}　記号：{head['symbol']}　番号：{head['number']}</p>{body}""", pt=10)


def wide_ledger(ps, ds, s):
    """A table of members whose head says everything in two lines a cell."""
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{n}</td><td>{v['branch']}</td><td>{v['name']}<br><span class='small'>{v['kana']}</span></td><td>{v['sex']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr>" for n, (v, d) in enumerate(((values(p, s), d) for p, d in zip(ps, ds)), 1))
    return page(s, f"""<p>{head['issuer']}</p><h1>資格情報のお知らせ（世帯一覧）</h1>{rows([("保険者番号", head["insurer"]), ("記号", head["symbol"]), ("番号", head["number"])], "", False)}<table style="width:100%"><tr><th>No</th><th>枝番</th><th>氏名<br>フリガナ</th><th>性別</th><th>生年月日</th><th>資格取得<br>年月日</th><th>個人番号<br>（下4桁）</th></tr>{body}</table>""", size="A4 landscape", pt=9.5)


def kyokai_eleventh(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th colspan=2>個人番号（マイナンバー）下４桁</th><td colspan=2>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号（枝番）</th><td>{v['number']}（{v['branch']}）</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>保険者番号</th><td>{v['insurer']}</td></tr>{last}</table><p>保険者名　{v['issuer']}</p>""", pt=10.5)


def city_letter(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="r">令和6年7月31日<br>{v['issuer']}長</p><h1>国民健康保険資格情報通知書</h1><p>国民健康保険法施行規則の規定により、被保険者の資格に係る情報を通知します。</p><table style="width:90%;margin:auto"><tr><th>記号番号</th><td>{v['symbol']}　{v['number']}（枝番）{v['branch']}</td></tr><tr><th>氏　　名</th><td>{v['name']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>適用開始年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr></table>""", pt=10.5)


def elder_card_top(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div class="card" style="width:100mm;font-size:10pt"><b>後期高齢者医療　資格情報のお知らせ</b><br>被保険者番号　{v['number']}<br>フリガナ　{v['kana']}<br>氏　名　{v['name']}<br>生年月日　{v['birth']}<br>個人番号（下4桁）　{s.masked(ds[0])}<br>保険者番号　{v['insurer']}<br>{v['issuer']}</div><p style="margin-top:20mm">上のカードは切り取ってマイナンバーカードと一緒にお持ちください。</p>""")


def guild_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>証記号・番号</th><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th></tr><tr><td>{v['symbol']}・{v['number']}</td><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td></tr></table><p>保険者番号：{v['insurer']}</p>""", size="A4 landscape", pt=10)


def certificate_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p>資格確認書をお届けします。大切に保管してください。</p><div class="card" style="margin:8mm 0 0 30mm"><b>健康保険　資格確認書</b><br>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}<br>フリガナ {v['kana']}<br>生年月日 {v['birth']}<br>資格取得年月日 {v['joined']}<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>""")
