"""Printed sheets: tuned; once held out; they may be looked at now."""

from paper import page, printed, rows, values
import templates as t


# MARK: tuned

def kyokai(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "kana", "birth", "joined", "insurer")
    return t.kyokai_notice(ps[0], ds[0], font=s.font)


def kenpo_table(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    pairs = [("被保険者等記号", v["symbol"]), ("被保険者等番号", f"{v['number']}（枝番）{v['branch']}"), (s.label("氏名"), v["name"]),
             ("フリガナ", v["kana"]), ("生年月日", v["birth"]), (s.label("性別"), v["sex"]), ("負担割合", "３割"), ("資格取得年月日", v["joined"])]
    if ds[0]:
        pairs.append(("個人番号（下4桁）", s.masked(ds[0])))
    pairs += [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}</p><p class="big">{v['name']}　様</p><p class="r">令和6年10月1日<br>{v['issuer']}</p>
<h1>資格情報のお知らせ</h1><p>あなたの資格情報は次のとおりです。内容をご確認ください。</p>{rows(pairs)}
<p>個人番号の下4桁に誤りがある場合は、当組合までご連絡ください。</p>
<div class="card" style="margin:14mm 0 0 auto"><b>資格情報のお知らせ</b><br>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>
保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""" if ds[0] else f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1>{rows(pairs)}""")


def window_envelope(ps, ds, s):
    """The sheet slid out below its envelope: what the window shows, then the notice."""
    p, v = ps[0], values(ps[0], s)
    envelope = f"""<div style="margin:-16mm -16mm 6mm;padding:9mm;height:62mm;background:#e7dfcd;border-bottom:1.2pt solid #8d846f">
<div style="width:86mm;height:38mm;border-radius:3mm;background:#f8f8f6;border:0.6pt solid #b5ad9a;padding:5mm 7mm;box-sizing:border-box">〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br><span class="big">{v['name']}　様</span></div>
<p class="small r" style="margin-top:3mm">料金後納郵便　親展<br>{v['issuer']}</p></div>"""
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), (s.label("氏名"), v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]),
             ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    return page(s, f"""{envelope}<h1>資格情報のお知らせ</h1>{rows(pairs)}""")


def headed_bands(ps, ds, s):
    """Bands of three cells: words above, what they name below."""
    v = values(ps[0], s)
    bands = [[("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])], [(s.label("氏名"), v["name"]), ("フリガナ", v["kana"]), ("性別", v["sex"])],
             [("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0]))], [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"]), ("負担割合", "３割")]]
    body = "".join("<tr>" + "".join(f'<th class="grey" style="width:33%">{a}</th>' for a, _ in band) + "</tr><tr>" + "".join(f"<td>{b}</td>" for _, b in band) + "</tr>" for band in bands)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>加入者の資格情報をお知らせします。</p><table style="width:100%">{body}</table>""")


def combined(ps, ds, s):
    v = values(ps[0], s)
    digits = f"<p>登録されている個人番号の下４桁　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}<br>（保険者番号　{v['insurer']}）</p><h1>資格情報通知書</h1>
<p>{v['name']}　様</p><p>健康保険の資格情報をお知らせします。</p>
<p>記号－番号　{v['symbol']}－{v['number']}　（枝番 {v['branch']}）</p><p>氏名（カナ）　{v['kana']}</p><p>氏名（漢字）　{v['name']}</p><p>生年月日　{v['birth']}</p><p>資格取得日　{v['joined']}</p>{digits}
<p class="small">※この通知書だけでは医療機関等を受診できません。</p>""")


def doken(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "kana", "joined", "insurer")
    return t.doken_notice(ps[0], s.font)


def doken_card(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "birth", "sex", "joined", "insurer")
    return t.doken_certificate(ps[0], s.font)


def certificate(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "birth", "sex", "joined", "insurer")
    return t.model_certificate(ps[0], s.font)


def family(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>"
                   for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>被保険者　{head['name']}　様</p><p>保険者番号　{head['insurer']}　　保険者名称　{head['issuer']}</p>
<p>記号　{head['symbol']}　　番号　{head['number']}</p><p>令和6年9月20日時点の加入者の資格情報をお知らせします。</p>
<table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>フリガナ</th><th>生年月日</th><th>個人番号</th></tr>{body}</table>
<p>個人番号は下4桁のみを表示しています。</p>""", size="A4 landscape")


def blocks(ps, ds, s):
    parts = "".join(f"""<h2>【{n}】{v['name']}</h2><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr>
<tr><th>氏名</th><td colspan=3>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td><th>個人番号</th><td>{s.masked(d)}</td></tr></table>"""
                    for n, (v, d) in enumerate(((values(p, s), d) for p, d in zip(ps, ds)), 1))
    head = values(ps[0], s)
    return page(s, f"""<p class="r">{head['issuer']}<br>保険者番号 {head['insurer']}</p><h1>資格情報のお知らせ</h1><p>ご家族の資格情報をまとめてお知らせします。</p>{parts}
<p>個人番号は12桁のうち下4桁のみ表示しています。</p>""", pt=10)


def postcard(ps, ds, s):
    printed(ps[0], "symbol", "number", "branch", "name", "kana", "birth", "joined", "insurer")
    return t.postcard(ps[0], ds[0], s.font)


def city(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>世帯主　{v['name']}　様</p><p class="r">{v['issuer']}長　公印省略</p><h1>資格情報のお知らせ（国民健康保険）</h1>
{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("一部負担金の割合", "２割"), ("有効期限", "令和7年7月31日"), ("保険者番号", v["insurer"]), ("交付者名", v["issuer"])])}
<p>70歳以上の方は負担割合と有効期限が記載されています。</p>""")


def kouki(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格確認書（台紙）</h1><p>{v['name']}　様</p>
<div class="card"><b>後期高齢者医療資格確認書</b><br>有効期限 令和7年7月31日<br>被保険者番号 {v['number']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>一部負担金の割合 1割<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>
<p style="margin-top:10mm">登録されている個人番号の下4桁は次のとおりです。</p><p class="big">{s.masked(ds[0])}</p><p>フリガナ　{v['kana']}</p>""")


def columns(ps, ds, s):
    """Labels in a head row, the values below them."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">{v['issuer']}</p><table style="width:96%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>性別</th></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['sex']}</td></tr></table>
<table style="width:96%;margin-top:3mm"><tr><th>氏名</th><th>フリガナ</th></tr><tr><td>{v['name']}</td><td>{v['kana']}</td></tr></table><table style="width:96%;margin-top:3mm"><tr><th>生年月日</th><th>資格取得年月日</th><th>保険者番号</th></tr><tr><td>{v['birth']}</td><td>{v['joined']}</td><td>{v['insurer']}</td></tr></table>
<p>個人番号（下4桁）　{s.masked(ds[0])}</p>""")


def wide_plain(ps, ds, s):
    """No rules at all, values far from their labels."""
    v = values(ps[0], s)
    pairs = [("保険証の記号", v["symbol"]), ("保険証の番号", v["number"]), ("枝番号", v["branch"]), ("資格者氏名", v["name"]), ("氏名（カナ）", v["kana"]), ("生年月日", v["birth"]), ("個人番号", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join(f'<p><span style="display:inline-block;width:92mm">{a}</span>{b}</p>' for a, b in pairs)
    return page(s, f"""<h1>資格情報通知書</h1>{body}<p class="r">{v['issuer']}</p>""", size="A4 landscape")


def bullets(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']} 様</p><p class="c big">資格情報のお知らせ</p><p>健康保険の資格情報は以下のとおりですのでお知らせします。</p><p>・記号：{v['symbol']}</p><p>・番号：{v['number']}</p><p>・枝番：{v['branch']}</p>
<p>・氏名：{v['name']}</p><p>・カナ氏名：{v['kana']}</p><p>・生年月日：{v['birth']}</p><p>・個人番号下4桁：{s.masked(ds[0])}</p><p>・保険者番号：{v['insurer']}</p><p class="r">{v['issuer']}</p>""")


def boxes_of_people(ps, ds, s):
    parts = "".join(f"""<div style="border:0.8pt solid {s.ink};padding:2mm 4mm;margin:4mm 0">記号：{v['symbol']}　番号：{v['number']}　枝番：{v['branch']}<br>氏名：{v['name']}（{v['kana']}）<br>生年月日：{v['birth']}<br>個人番号下4桁：{s.masked(d)}</div>"""
                    for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    head = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1>{parts}<p>保険者番号：{head['insurer']}</p><p>{head['issuer']}</p>""")


def pocket(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div class="card" style="font-size:10pt;margin:20mm">資格情報のお知らせ<br>記号 {v['symbol']} 番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}　　{v['sex']}<br>フリガナ {v['kana']}<br>生年月日 {v['birth']}<br>個人番号 {s.masked(ds[0])}<br>保険者番号 {v['insurer']}<br>{v['issuer']}</div>""")


# MARK: once held out; they may be looked at now

def under_labels(ps, ds, s):
    v = values(ps[0], s)
    last = f"<h2>マイナンバー下4桁</h2><p class='big'>{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><th>番号</th><th>枝番</th><th>保険者番号</th></tr>
<tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['insurer']}</td></tr></table>
<table style="width:100%;margin-top:4mm"><tr><th>お名前</th><th>お名前（フリガナ）</th><th>生年月日</th><th>資格取得日</th></tr>
<tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr></table>{last}
<p class="small">内容に相違がある場合は、お手数ですが健康保険組合までお知らせください。</p>""")


def dotted(ps, ds, s):
    v = values(ps[0], s)
    pairs = [("保険証記号", v["symbol"]), ("保険証番号", v["number"]), ("枝番", v["branch"]), ("加入者氏名", v["name"]), ("氏名フリガナ", v["kana"]), ("生年月日", v["birth"]),
             ("資格取得日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    if ds[0]:
        pairs.insert(7, ("マイナンバー（下４桁）", s.masked(ds[0])))
    return page(s, f"""<p class="big c">健康保険　資格情報のお知らせ</p><p>{v['name']} 様</p>{rows(pairs, "dots", False)}<p>{v['issuer']}　適用課</p>""", size="A4 landscape")


def letter(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    last = f"<p>・登録されているマイナンバーの下4桁：{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<div style="border:0.8pt solid {s.ink};width:90mm;height:42mm;padding:4mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class="big">{v['name']} 様</p></div>
<p class="r">令和7年1月22日</p><p class="c big">資格情報のお知らせ</p><p>平素より当組合の事業にご理解とご協力を賜り、厚くお礼申し上げます。あなたの資格情報を下記のとおりお知らせいたします。</p><p class="c">記</p>
<p>・被保険者記号：{v['symbol']}</p><p>・被保険者番号：{v['number']}</p><p>・枝番：{v['branch']}</p><p>・対象者氏名：{v['name']}</p><p>・フリガナ：{v['kana']}</p><p>・生年月日：{v['birth']}</p><p>・認定年月日：{v['joined']}</p>
<p>・保険者番号：{v['insurer']}</p>{last}<p class="r">以上</p><p class="r">{v['issuer']}</p>""")


def wallet(ps, ds, s):
    v = values(ps[0], s)
    last = f"<br>個人番号 {s.masked(ds[0])}" if ds[0] else ""
    card = f"""<div class="card" style="font-size:10pt;margin:8mm auto"><b>資格情報のお知らせ</b><br>記号 {v['symbol']}　番号 {v['number']} (枝番) {v['branch']}<br><span class="small">{v['kana']}</span><br>氏名 {v['name']}　{v['sex']}<br>
生年月日 {v['birth']}<br>資格取得年月日 {v['joined']}<br>保険者番号 {v['insurer']}<br>{v['issuer']}{last}</div>"""
    return page(s, f"<p class='small c'>切り取ってマイナンバーカードと一緒に保管してください。</p>{card}<p class='small c'>↑ 山折り</p>")


def vertical(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    last = [("個人番号下4桁", s.masked(ds[0]))] if ds[0] else []
    return page(s, f"""<div class="v" style="height:60mm;float:right;font-size:13pt">{p['address']}<br>　　{v['name']}　様</div><p>{v['issuer']}<br>資格担当</p><div style="clear:both"></div>
<h1>資格情報通知書</h1>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("漢字氏名", v["name"]), ("カナ氏名", v["kana"]), ("生年月日", v["birth"]), ("保険者番号", v["insurer"])] + last, "plain", False)}""")


def household(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['branch']}</td><td>{v['sex']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>"
                   for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<p class="r">{head['issuer']}　保険者番号　{head['insurer']}</p><h1>世帯の資格情報のお知らせ</h1><p>被保険者記号　{head['symbol']}　被保険者番号　{head['number']}</p>
<table style="width:100%"><tr><th>氏名</th><th>カナ氏名</th><th>枝番</th><th>性別</th><th>生年月日</th><th>マイナンバー下4桁</th></tr>{body}</table>""", size="A4 landscape")


def stacked(ps, ds, s):
    head = values(ps[0], s)
    parts = "".join(f"""<div style="border:0.8pt solid {s.ink};padding:3mm;margin:3mm 0">氏名：{v['name']}（{v['kana']}）<br>記号：{v['symbol']}　番号：{v['number']}　枝番：{v['branch']}<br>生年月日：{v['birth']}　資格取得年月日：{v['joined']}<br>個人番号：{s.masked(d)}</div>"""
                    for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号：{head['insurer']}　{head['issuer']}</p>{parts}""")


def town(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}　国保年金課</p><h1>国民健康保険資格情報通知書</h1>
<table style="width:100%"><tr><th>被保険者記号</th><td>{v['symbol']}</td><th>被保険者番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td><th>性別</th><td>{v['sex']}</td></tr>
<tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>カナ氏名</th><td colspan=3>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>一部負担金の割合</th><td>2割</td></tr>
<tr><th>有効期限</th><td>令和8年7月31日</td><th>発効期日</th><td>令和7年8月1日</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td><th>保険者名</th><td>{v['issuer']}</td></tr></table>""")


def elder(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>後期高齢者医療 資格情報のお知らせ</h1>{rows([("被保険者番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("自己負担割合", "１割"), ("個人番号の下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}""")


def other_certificate(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid {s.ink};width:128mm;padding:4mm"><p class="c">健康保険被保険者（家族）　<b>資格確認書</b></p><p class="r">交付日　令和6年12月2日</p><p>記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p>
<p>氏名　{v['name']}</p><p>生年月日　{v['birth']}　　性別　{v['sex']}</p><p>資格取得日　{v['joined']}</p><p>有効期限　令和10年11月30日</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></div>""", size="148mm 105mm", margin="6mm")


def kyokai_other(ps, ds, s):
    """協会けんぽ in another print: table without the card, digits in a box of their own."""
    p, v = ps[0], values(ps[0], s)
    box = f"""<p>登録されている個人番号（マイナンバー）の下4桁をご確認ください。</p><table style="margin:auto"><tr><td class="big">{s.masked(ds[0])}</td></tr></table>""" if ds[0] else ""
    return page(s, f"""<p>(記号) {int(p['symbol']):08d} (番号) {int(p['number']):07d}</p><p class="big">{v['name']} 様</p><h1>資格情報のお知らせ</h1>
<table style="width:100%"><tr><th>記号・番号（枝番）</th><td>記号 {v['symbol']}　番号 {v['number']}　（枝番） {v['branch']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr>
<tr><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><th>保険者名称</th><td>{v['issuer']}</td></tr></table>{box}""")
