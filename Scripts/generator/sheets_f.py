"""Hand-drawn sheets of the ninth drawing; held out once."""

from paper import NOTICE, page, rows, values


def registered(ps, ds, s):
    """Two tables under headings of their own: what identifies the person, and what is registered."""
    v = values(ps[0], s)
    first = rows([("被保険者等記号・番号", f"{v['symbol']}・{v['number']}（枝番　{v['branch']}）"), ("保険者番号", v["insurer"])], "", False)
    second = rows([("氏名（漢字）", v["name"]), ("氏名（カナ）", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("個人番号（下4桁）", s.masked(ds[0]))])
    return page(s, f"""<p>{v['name']}　様</p><p class="r">令和6年9月20日<br>{v['issuer']}<br>理事長</p><h1>資格情報のお知らせ</h1><h2>１　資格情報</h2>{first}<h2>２　登録されている個人情報</h2>{second}<p class="small">上記に誤りがある場合は、事業所を通じてお申し出ください。</p>""")


def mail_top(ps, ds, s):
    """A letter whose upper third shows in the envelope's window, the fields in one narrow table below."""
    v, p = values(ps[0], s), ps[0]
    body = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("マイナンバー（下4桁）", s.masked(ds[0]))])
    return page(s, f"""<div style="height:62mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>　　{v['name']}　様</p></div><h1>資格情報のお知らせ</h1><table style="width:110mm;margin:auto">{body}</table><p class="r">{v['issuer']}</p>""", pt=10)


def ledger(ps, ds, s):
    """A household in one wide table whose head has two storeys."""
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['symbol']}-{v['number']}</td><td>{v['branch']}</td><td>{v['kana']}</td><td>{v['name']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">{head['issuer']}（{head['insurer']}）</p><table style="width:100%"><tr><th colspan=2>記号番号</th><th colspan=2>氏名</th><th rowspan=2>生年月日</th><th rowspan=2>個人番号下4桁</th></tr><tr><th>記号-番号</th><th>枝番</th><th>カナ</th><th>漢字</th></tr>{body}</table>""", size="A4 landscape", pt=9.5)


def both_cards(ps, ds, s):
    """Two cards to cut out, of two members of a family."""
    cards = "".join(f"<td style='width:50%;padding:4mm'><p class='c'><b>資格情報のお知らせ</b></p><p>{v['issuer']}</p><p>保険者番号　{v['insurer']}</p><p>記号　{v['symbol']}　番号　{v['number']}　枝番　{v['branch']}</p><p>フリガナ　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>個人番号下４桁　{s.masked(d)}</p></td>" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<p>ご家族の資格情報をお知らせします。切り取ってお使いください。</p><table style="width:100%"><tr>{cards}</tr></table>""", size="A4 landscape", pt=10)


def kyokai_tenth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p>　マイナンバー（個人番号）下４桁　：　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>　記号　：　{v['symbol']}</p><p>　番号　：　{v['number']}　（枝番）{v['branch']}</p><p>　フリガナ　：　{v['kana']}</p><p>　氏名　：　{v['name']}</p><p>　生年月日　：　{v['birth']}</p><p>　保険者番号　：　{v['insurer']}</p>{last}<p>※本紙のみでは受診できません。</p>""", pt=11)


def village_form(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table style="width:100%"><tr><td colspan=4 class="c big">国民健康保険　資格情報のお知らせ</td></tr><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td><th>交付者</th><td>{v['issuer']}</td></tr></table>""", pt=10.5)


def elder_two_lines(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格情報のお知らせ</h1><table style="width:100%"><tr><th>被保険者番号</th><td>{v['number']}</td></tr><tr><th>氏名<br>（フリガナ）</th><td>{v['name']}<br>（{v['kana']}）</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>個人番号（下４桁）</th><td>{s.masked(ds[0])}</td></tr><tr><th>保険者番号<br>並びに名称</th><td>{v['insurer']}<br>{v['issuer']}</td></tr></table>""")


def guild_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">令和6年11月1日</p><p>組合員　{v['name']}　様</p><p class="r">{v['issuer']}</p><p class="c big"><u>資格情報のお知らせ</u></p><p>国民健康保険法施行規則第7条の2により、次のとおりお知らせします。</p><table style="margin:auto;width:80%"><tr><th>記号</th><th>番号</th><th>枝番</th></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td></tr></table><table style="margin:4mm auto;width:80%"><tr><th>氏名</th><th>フリガナ</th></tr><tr><td>{v['name']}</td><td>{v['kana']}</td></tr><tr><th>生年月日</th><th>保険者番号</th></tr><tr><td>{v['birth']}</td><td>{v['insurer']}</td></tr></table>""", pt=10.5)
