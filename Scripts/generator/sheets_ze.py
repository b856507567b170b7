"""Hand-drawn sheets of the thirty-fourth drawing; held out once."""

from paper import page, rows, values


def union_member_form(ps, ds, s):
    """A mutual aid union's form: two columns of labels and values in one ruled table."""
    v = values(ps[0], s)
    line = lambda a, b, c, d: f"<tr><td style='background:#f0f0f0;width:20%'>{a}</td><td style='width:30%'>{b}</td><td style='background:#f0f0f0;width:20%'>{c}</td><td>{d}</td></tr>"
    return page(s, f"""<p class="r">令和6年11月5日</p><p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt">{line("組合員等記号", v["symbol"], "組合員等番号", v["number"])}{line("枝番", v["branch"], "性別", v["sex"])}{line("氏名", v["name"], "フリガナ", v["kana"])}{line("生年月日", v["birth"], "資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"], "個人番号（下4桁）", s.masked(ds[0]))}</table><p class="r">{v['issuer']}</p><p class="small">※この通知は資格確認書ではありません。</p>""", pt=10)


def letter_card_corner(ps, ds, s):
    """A letter; the facts on a card at the lower right, dotted round."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<p style='margin:0.4mm 0'>{a}　{b}</p>"
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>マイナ保険証をお持ちの方は、下のカードを切り取り、マイナンバーカードとともに携帯してください。</p><p>カードリーダーが使えない医療機関では、あわせてご提示いただくことで受診できます。</p><div style="border:1pt dotted #000;width:88mm;margin-left:auto;padding:3mm;font-size:9pt"><p class="c" style="margin:0"><b>資格情報のお知らせ</b></p>{line("記号", v["symbol"])}{line("番号", v["number"] + "　枝番 " + v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"])}{line("個人番号下4桁", s.masked(ds[0]))}</div>""", pt=10.5)


def head_of_household(ps, ds, s):
    """A city's sheet: the head of the household over a table of the members."""
    vs = [values(p, s) for p in ps]
    body = "".join(f"<tr><td>{v['branch']}</td><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>３割</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><p>世帯主　見本　一郎　様</p><p>被保険者記号番号　{vs[0]['symbol']}　{vs[0]['number']}</p><table style="width:100%;font-size:8pt"><tr style="background:#eee"><td>枝番</td><td>氏名</td><td>フリガナ</td><td>生年月日</td><td>適用開始日</td><td>負担割合</td><td>個人番号（下4桁）</td></tr>{body}</table><p>保険者番号　{vs[0]['insurer']}　　保険者名　{vs[0]['issuer']}</p>""", pt=10)


def explained(ps, ds, s):
    """The facts, and under them questions and answers as on a leaflet."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), *([("個人番号（下4桁）", s.masked(ds[0]))] if ds[0] else []), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}<p><b>よくあるご質問</b></p><p>Q1 この通知だけで受診できますか。</p><p>A1 できません。マイナンバーカードとあわせてお持ちください。</p><p>Q2 登録方法を教えてください。</p><p>A2 医療機関のカードリーダーで登録できます。令和6年12月2日以降、健康保険証は発行を終了しました。</p>""", pt=10)


def ruby_name(ps, ds, s):
    """The kana small over the name, under one label."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='width:34%;background:#eef'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:80%;margin:auto">{row("記号・番号", v["symbol"] + "・" + v["number"])}{row("枝番", v["branch"])}{row("氏名（フリガナ）", f"<span style='font-size:7.5pt'>{v['kana']}</span><br>{v['name']}")}{row("生年月日", v["birth"])}{row("資格取得年月日", v["joined"])}{row("マイナンバー（下4桁）", s.masked(ds[0]))}{row("保険者番号・名称", v["insurer"] + "　" + v["issuer"])}</table>""", pt=11)


def elder_sentence_box(ps, ds, s):
    """The elderly scheme: a narrow list at the left, notes at the right."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1mm 0'><span style='display:inline-block;width:36mm'>{a}</span>{b}</p>"
    return page(s, f"""<p class="c big">後期高齢者医療　資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:1pt solid #000;width:66%">{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</td><td style="border:none;font-size:8.5pt;vertical-align:top">ご注意<br>・このお知らせは大切に保管してください。<br>・住所を変更したときは届け出てください。<br>・記載に誤りがあるときはご連絡ください。</td></tr></table>""", pt=11)


def banner_three(ps, ds, s):
    """Three bands, each with a dark head and its facts in one line."""
    v = values(ps[0], s)
    band = lambda head, text: f"<p style='background:#333;color:#fff;padding:1mm 3mm;margin:3mm 0 1mm'>{head}</p><p style='margin:0 3mm'>{text}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{band("加入者について", f"氏名：{v['name']}　　フリガナ：{v['kana']}　　生年月日：{v['birth']}")}{band("資格について", f"記号：{v['symbol']}　番号：{v['number']}　枝番：{v['branch']}　資格取得日：{v['joined']}")}{band("登録されているマイナンバーについて", f"個人番号（下4桁）：{s.masked(ds[0])}")}{band("保険者について", f"保険者番号：{v['insurer']}　　名称：{v['issuer']}")}""", pt=10)


def guild_vertical_pairs(ps, ds, s):
    """A guild's card: small labels over values, two to a row, no rules."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='border:none;width:50%;padding:1mm 4mm'><span style='font-size:7.5pt;color:#333'>{a}</span><br>{b}</td>"
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("性別", v["sex"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("個人番号（下4桁）", s.masked(ds[0]))]
    return page(s, f"""<div style="border:1pt solid #777;width:130mm;margin:6mm auto;padding:3mm"><p class="c"><b>資格情報のお知らせ</b></p><table style="width:100%">{"".join("<tr>" + cell(*pairs[n]) + cell(*pairs[n + 1]) + "</tr>" for n in range(0, 10, 2))}</table><p class="r">{v['issuer']}</p></div>""", pt=11)


def certificate_office(ps, ds, s):
    """A certificate: labels of two storeys at the left, a seal at the foot."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='width:38%;text-align:center'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">健康保険資格確認書</p><p class="c">（被保険者）</p><table style="width:76%;margin:auto">{row("記号", v["symbol"])}{row("番号", v["number"])}{row("枝番", v["branch"])}{row("フリガナ<br>氏名", v["kana"] + "<br>" + v["name"])}{row("生年月日", v["birth"])}{row("性別", v["sex"])}{row("資格取得年月日", v["joined"])}{row("有効期限", "令和7年11月30日")}{row("保険者番号", v["insurer"])}{row("保険者名称", v["issuer"])}</table><p class="r">印</p>""", pt=11)


def members_two_rows(ps, ds, s):
    """A family, two rows for each: name and dates above, kana and digits below."""
    vs = [values(p, s) for p in ps]
    body = "".join(f"<tr><td rowspan=2>{v['branch']}</td><td>{v['name']}</td><td>{v['birth']}</td></tr><tr><td>{v['kana']}</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>記号：{vs[0]['symbol']}　番号：{vs[0]['number']}　保険者番号：{vs[0]['insurer']}</p><table style="width:90%"><tr style="background:#eee"><td rowspan=2>枝番</td><td>氏名</td><td>生年月日</td></tr><tr style="background:#eee"><td>フリガナ</td><td>個人番号下4桁</td></tr>{body}</table><p class="r">{vs[0]['issuer']}</p>""", pt=10)


def registered_letter(ps, ds, s):
    """One paragraph that says it all, and the key in a box."""
    v = values(ps[0], s)
    told = f"登録されているマイナンバーの下4桁は{s.masked(ds[0])}です。" if ds[0] else ""
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>あなた（フリガナ：{v['kana']}、生年月日：{v['birth']}）は、{v['joined']}に当組合の資格を取得されています。{told}</p><table style="margin:4mm auto"><tr><td>記号</td><td>番号</td><td>枝番</td><td>氏名</td><td>保険者番号</td></tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['name']}</td><td>{v['insurer']}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=11)
