"""Hand-drawn sheets of the eleventh drawing; held out once."""

from paper import page, values


def bars(ps, ds, s):
    """Sections under black bars, two fields a line, without rules."""
    v = values(ps[0], s)
    bar = lambda text: f"<p style='background:#111;color:#fff;padding:1mm 3mm;margin-top:4mm'>{text}</p>"
    two = lambda a, b: f"<tr>{''.join(f'<td style=width:22%>{x}</td><td style=width:28%>{y}</td>' for x, y in (a, b))}</tr>"
    return page(s, f"""<p class="r small">発行日 2024/10/15</p><p class="c big">資格情報のお知らせ</p>{bar('１. あなたの資格情報')}<table class="plain" style="width:100%">{two(("記号", v["symbol"]), ("番号", v["number"]))}{two(("枝番", v["branch"]), ("資格取得年月日", v["joined"]))}</table>{bar('２. ご本人について')}<table class="plain" style="width:100%">{two(("氏名", v["name"]), ("フリガナ", v["kana"]))}{two(("性別", v["sex"]), ("生年月日", v["birth"]))}</table>{bar('３. ご登録の個人番号（マイナンバー）')}<p>　下４桁　　{s.masked(ds[0])}</p>{bar('４. 保険者')}<p>　{v['insurer']}　{v['issuer']}</p>""", pt=10)


def sealed_card(ps, ds, s):
    """A sealed postcard unfolded: address, notice and remarks side by side."""
    v, p = values(ps[0], s), ps[0]
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("保険者番号", v["insurer"]), ("個人番号(下4桁)", s.masked(ds[0]))]
    body = "".join(f"<tr><td style='width:38%'>{a}</td><td>{b}</td></tr>" for a, b in pairs)
    third = "<td style='width:33%;vertical-align:top;border:none;border-right:0.5pt dashed #777;padding:4mm'>"
    return page(s, f"""<table style="width:100%"><tr>{third}<p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p class="big" style="margin-top:10mm">{v['name']} 様</p><p class="small" style="margin-top:30mm">差出人　{v['issuer']}</p></td>{third}<p class="c"><b>資格情報のお知らせ</b></p><table style="width:100%;font-size:9pt">{body}</table></td>{third}<p class="small">・マイナンバーが誤っている場合は当組合へご連絡ください。</p><p class="small">・この通知だけでは受診できません。</p><p class="small">・住所が変わったときは会社へお届けください。</p></td></tr></table>""", size="A4 landscape", margin="9mm", pt=10)


def householder(ps, ds, s):
    """A city's letter to the head of a household about another member."""
    v, p = values(ps[0], s), ps[0]
    head = f"{p['family'][0]}{s.gap}勝利"
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}　{p['address']}</p><p>世帯主　{head}　様</p><p class="r">仮設第１２号　令和6年12月2日</p><p class="c big">国民健康保険　資格情報のお知らせ</p><p>世帯の被保険者の資格情報は、以下のとおりです。</p><table style="width:100%"><tr><th>世帯主氏名</th><td colspan=3>{head}</td></tr><tr><th>氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}（枝番）{v['branch']}</td></tr><tr><th>適用開始年月日</th><td>{v['joined']}</td><th>交付年月日</th><td>令和6年12月2日</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td><th>保険者名</th><td>{v['issuer']}</td></tr></table>""", pt=10)


def dependants_apart(ps, ds, s):
    """The insured person in a box, the family in a table below."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    body = "".join(f"<tr><td>{v['branch']}</td><td><span class='small'>{v['kana']}</span><br>{v['name']}</td><td>{v['birth']}</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs[1:], ds[1:]))
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p class="r">{head['issuer']}　保険者番号 {head['insurer']}</p><h2>被保険者（ご本人）</h2><table style="width:100%"><tr><th>記号</th><td>{head['symbol']}</td><th>番号</th><td>{head['number']}</td><th>枝番</th><td>{head['branch']}</td></tr><tr><th>氏名</th><td colspan=3>{head['name']}</td><th>カナ</th><td>{head['kana']}</td></tr><tr><th>生年月日</th><td colspan=2>{head['birth']}</td><th>個人番号</th><td colspan=2>{s.masked(ds[0])}</td></tr></table><h2>被扶養者（ご家族）</h2><table style="width:100%"><tr><th>枝番</th><th>氏名</th><th>生年月日</th><th>個人番号</th></tr>{body}</table>""", size="A4 landscape", pt=10)


def comb(ps, ds, s):
    """A form whose digits stand in combs, a box each."""
    v = values(ps[0], s)
    cells = lambda text: "<span style='letter-spacing:0'>" + "".join(f"<span style='border:0.5pt solid #555;padding:1pt 4pt'>{c}</span>" for c in text) + "</span>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v['name']}　様</p><table style="width:100%"><tr><th style="width:30%">保険者番号</th><td>{cells(v['insurer'])}</td></tr><tr><th>記号</th><td>{cells(v['symbol'])}</td></tr><tr><th>番号</th><td>{cells(v['number'])}</td></tr><tr><th>枝番</th><td>{cells(v['branch'])}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>個人番号下４桁</th><td>{s.masked(ds[0])}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=11)


def kyokai_twelfth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<p>協会けんぽが保有しているあなたの個人番号（マイナンバー）の下４桁</p><p class='c big'>{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="small">（記号）{v['symbol']}（番号）{v['number']}</p><p>{v['name']}　様</p><p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><table style="width:100%"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td colspan=5>{v['name']}</td></tr><tr><th>フリガナ</th><td colspan=5>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=5>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td colspan=5>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=5>{v['insurer']}</td></tr></table>{last}<p>ご不明な点は支部までお問い合わせください。</p>""", pt=10.5)


def elder_many_dates(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>{p['address']}</p><p>{v['name']}　様</p><p class="c big">後期高齢者医療制度　資格情報のお知らせ</p><table style="width:100%"><tr><th>被保険者番号</th><td>{v['number']}</td><th>交付年月日</th><td>令和6年12月2日</td></tr><tr><th>氏名</th><td>{v['name']}</td><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>一部負担金の割合</th><td>１割</td><th>発効期日</th><td>令和6年8月1日</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td><th>保険者名</th><td>{v['issuer']}</td></tr><tr><th>個人番号（下４桁）</th><td colspan=3>{s.masked(ds[0])}</td></tr></table><p>有効期限の記載はありません。</p>""", pt=10)


def guild_slip(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['issuer']}　（保険者番号　{v['insurer']}）</p><p class="c big">資格情報通知書</p><p>組合員　{v['name']}　殿</p><div style="border:1.5pt double #000;padding:4mm;width:130mm"><p>記号番号　　{v['symbol']}　{v['number']}　（枝番 {v['branch']}）</p><p>氏名　　　　{v['name']}</p><p>カナ氏名　　{v['kana']}</p><p>生年月日　　{v['birth']}</p><p>資格取得日　{v['joined']}</p></div><p>この通知書は大切に保管してください。</p>""", pt=10.5)


def certificate_upright(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<div style="border:1pt solid #000;width:70mm;padding:4mm;margin:10mm auto"><p class="c"><b>資格確認書</b></p><p class="small">令和6年12月2日交付　　有効期限 令和11年11月30日</p><p class="small">記号・番号（枝番）</p><p>{v['symbol']}・{v['number']}（{v['branch']}）</p><p class="small">氏名</p><p>{v['name']}</p><p class="small">フリガナ</p><p>{v['kana']}</p><p class="small">生年月日</p><p>{v['birth']}</p><p class="small">資格取得年月日</p><p>{v['joined']}</p><p class="small">保険者番号・名称</p><p>{v['insurer']}<br>{v['issuer']}</p></div>""")


def english(ps, ds, s):
    """A notice in two languages, the English under the Japanese."""
    v = values(ps[0], s)
    pairs = [("記号", "Symbol", v["symbol"]), ("番号", "Number", v["number"]), ("枝番", "Branch", v["branch"]), ("氏名", "Full name", v["name"]), ("フリガナ", "Reading", v["kana"]), ("生年月日", "Birth date", v["birth"]), ("保険者番号", "Insurer", v["insurer"]), ("個人番号（下4桁）", "Last 4 digits of My Number", s.masked(ds[0]))]
    body = "".join(f"<tr><td style='width:36%'>{a} / {b}</td><td>{c}</td></tr>" for a, b, c in pairs)
    return page(s, f"""<h1>資格情報のお知らせ<br><span class="small">Notice of Eligibility Information</span></h1><p>{v['name']} 様</p><table style="width:92%">{body}</table><p>{v['issuer']}</p><p class="small">Please check the last four digits. マイナンバーの下4桁をご確認ください。</p>""", pt=10)
