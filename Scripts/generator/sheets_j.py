"""Hand-drawn sheets of the thirteenth drawing; held out once."""

from paper import page, rows, values


def two_boxes(ps, ds, s):
    """Who is insured on the left, by whom on the right, the digits in a box across."""
    v = values(ps[0], s)
    box = lambda title, pairs: f"<td style='width:50%;vertical-align:top'><p><b>{title}</b></p>" + "".join(f"<p>{a}：{b}</p>" for a, b in pairs) + "</td>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="r small">作成日　令和6年10月18日</p><table style="width:100%"><tr>{box('ご本人', [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"])])}{box('健康保険', [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}</tr><tr><td colspan=2 class="c">登録されている個人番号（マイナンバー）の下4桁　　{s.masked(ds[0])}</td></tr></table><p class="small">※相違がある場合は、お手数ですが健康保険組合までご連絡ください。</p>""", pt=10)


def four_lines_card(ps, ds, s):
    """A card to keep, all in four lines, and the letter above it."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="r">令和6年10月<br>{v['issuer']}</p><p class="c big">資格情報のお知らせの送付</p><p>時下ますますご清祥のこととお慶び申し上げます。</p><p>下記の資格情報をご確認のうえ、切り取って保管してください。マイナンバーの下4桁は {s.masked(ds[0])} で登録されています。</p><div class="card" style="margin-top:30mm;width:120mm"><b>資格情報のお知らせ</b><br>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}<br>氏名 {v['name']}（{v['kana']}）<br>生年月日 {v['birth']}　資格取得年月日 {v['joined']}<br>保険者番号 {v['insurer']}　{v['issuer']}</div>""", pt=10.5)


def stacked_family(ps, ds, s):
    """A box for each member, the box's head black, three columns of fields in it."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    box = lambda n, v, d: f"<table style='width:100%;margin-bottom:3mm'><tr><td colspan=4 style='background:#222;color:#fff'>{'本人' if n == 0 else '家族'}　枝番 {v['branch']}</td></tr><tr><th>氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>個人番号下4桁</th><td>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号　{head['symbol']}　　番号　{head['number']}　　保険者番号　{head['insurer']}　　{head['issuer']}</p>{''.join(box(n, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}""", pt=9.5)


def city_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">雛市発第１２３号<br>令和6年12月2日</p><p>{v['name']}　様</p><p class="r">{v['issuer']}長</p><p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><th>被保険者記号・番号</th><td>{v['symbol']}・{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>適用開始年月日</th><td>{v['joined']}</td><th>負担割合</th><td>３割</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td><th>保険者</th><td>{v['issuer']}</td></tr></table>""", pt=10.5)


def kyokai_fourteenth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p>■ 個人番号（マイナンバー）下4桁</p><p>　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>■ 被保険者等記号・番号・枝番</p><p>　記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</p><p>■ 氏名（フリガナ）</p><p>　{v['name']}（{v['kana']}）</p><p>■ 生年月日</p><p>　{v['birth']}</p><p>■ 資格取得年月日</p><p>　{v['joined']}</p>{last}<p>■ 保険者番号・名称</p><p>　{v['insurer']}　{v['issuer']}</p>""", pt=11)


def elder_window(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<div style="height:50mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class="big">{v['name']} 様</p></div><p class="c big">後期高齢者医療資格情報のお知らせ</p><table class="dots" style="width:90%;margin:auto"><tr><td style="width:40%">被保険者番号</td><td>{v['number']}</td></tr><tr><td>氏名（フリガナ）</td><td>{v['name']}（{v['kana']}）</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>広域連合名</td><td>{v['issuer']}</td></tr><tr><td>個人番号下４桁</td><td>{s.masked(ds[0])}</td></tr></table>""", pt=11)


def guild_form(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">国民健康保険組合　資格情報通知書</p><table style="width:85%;margin:auto"><tr><th rowspan=3>資格</th><th>記号</th><td>{v['symbol']}</td></tr><tr><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td></tr><tr><th rowspan=3>対象者</th><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th rowspan=2>保険者</th><th>番号</th><td>{v['insurer']}</td></tr><tr><th>名称</th><td>{v['issuer']}</td></tr></table>""", pt=11)


def certificate_plain(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格確認書</h1><p class="c">有効期限　令和11年7月31日</p>{rows([("記号・番号", f"{v['symbol']}・{v['number']}（枝番）{v['branch']}"), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])], "", False)}""")


def digits_first(ps, ds, s):
    """The check of the digits on top, what they belong to below."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様</p><table style="width:60%;margin:4mm auto"><tr><td class="c">あなたのマイナンバー（下4桁）</td></tr><tr><td class="c big">{s.masked(ds[0])}</td></tr></table><table style="width:100%;font-size:9.5pt"><tr><td>記号 {v['symbol']}</td><td>番号 {v['number']}</td><td>枝番 {v['branch']}</td></tr><tr><td>氏名 {v['name']}</td><td>フリガナ {v['kana']}</td><td>生年月日 {v['birth']}</td></tr><tr><td colspan=2>保険者名 {v['issuer']}</td><td>保険者番号 {v['insurer']}</td></tr></table>""", pt=10)
