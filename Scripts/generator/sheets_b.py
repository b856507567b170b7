"""Printed sheets: shapes that the first set lacked; held out once, by the second drawing."""

from paper import page, rows, values


# MARK: shapes that the first set lacked

def sentence(ps, ds, s):
    """The values stand inside sentences."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><h1>資格情報のお知らせ</h1><p>日頃より当組合の事業運営にご協力いただきありがとうございます。</p>
<p>あなたの記号は「{v['symbol']}」、番号は「{v['number']}」、枝番は「{v['branch']}」です。</p><p>フリガナは「{v['kana']}」、生年月日は「{v['birth']}」として登録されています。</p>
<p>資格を取得した日は{v['joined']}です。</p><p>登録されているマイナンバーの下4桁は「{s.masked(ds[0])}」です。</p><p>保険者番号は{v['insurer']}、保険者名は{v['issuer']}です。</p>""")


def grid_of_people(ps, ds, s):
    """Two boxes a row, one for each person."""
    boxes = [f"""<td style="width:50%;vertical-align:top">枝番 {v['branch']}<br>氏名 {v['name']}<br>フリガナ {v['kana']}<br>生年月日 {v['birth']}<br>個人番号下4桁 {s.masked(d)}</td>"""
             for v, d in ((values(p, s), d) for p, d in zip(ps, ds))]
    body = "".join(f"<tr>{''.join(boxes[n:n + 2])}</tr>" for n in range(0, len(boxes), 2))
    head = values(ps[0], s)
    return page(s, f"""<p class="r">{head['issuer']}</p><h1>資格情報のお知らせ</h1><p>保険者番号 {head['insurer']}　記号 {head['symbol']}　番号 {head['number']}</p><table style="width:100%">{body}</table>""")


def transposed(ps, ds, s):
    """A column for each person, the labels at the left."""
    vs = [values(p, s) for p in ps]
    line = lambda label, cells: f"<tr><th class='grey'>{label}</th>{''.join(f'<td>{c}</td>' for c in cells)}</tr>"
    body = (line("枝番", [v["branch"] for v in vs]) + line("氏名", [v["name"] for v in vs]) + line("フリガナ", [v["kana"] for v in vs])
            + line("生年月日", [v["birth"] for v in vs]) + line("個人番号（下4桁）", [s.masked(d) for d in ds]))
    return page(s, f"""<p class="r">{vs[0]['issuer']}　保険者番号 {vs[0]['insurer']}</p><h1>資格情報のお知らせ</h1><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%">{body}</table>""", size="A4 landscape")


def digit_cells(ps, ds, s):
    """Numbers with a cell for each digit."""
    v = values(ps[0], s)
    cells = lambda text: "<table style='display:inline-table'><tr>" + "".join(f"<td style='width:5mm;text-align:center;padding:2pt 0'>{c}</td>" for c in text) + "</tr></table>"
    pairs = [("保険者番号", cells(v["insurer"])), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", cells("＊" * 8 + ds[0]))]
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1>{rows(pairs)}""")


def seal_boxes(ps, ds, s):
    """Boxes for seals at the head, remarks at the foot."""
    v = values(ps[0], s)
    boxes = "<table style='margin-left:auto'><tr>" + "".join(f"<td class='small c' style='width:14mm'>{x}</td>" for x in ["課長", "係長", "担当"]) + "</tr><tr>" + "<td style='height:13mm'></td>" * 3 + "</tr></table>"
    pairs = [("被保険者証の記号", v["symbol"]), ("被保険者証の番号", v["number"]), ("枝番", v["branch"]), ("ご氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("性別", v["sex"]), ("資格取得年月日", v["joined"]), ("個人番号の下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""{boxes}<h1>資格情報のお知らせ</h1>{rows(pairs)}<p>備考</p><div style="border:0.8pt solid {s.ink};height:22mm"></div><p class="r">{v['issuer']}</p>""")


def two_copies(ps, ds, s):
    """The same card twice: one to keep, one to carry."""
    v = values(ps[0], s)
    card = lambda head: f"""<td style="border:0.8pt dashed {s.ink};padding:3mm;font-size:9pt">{head}<br>記号 {v['symbol']}　番号 {v['number']}<br>枝番 {v['branch']}<br>氏名 {v['name']}<br>（{v['kana']}）<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}<br>個人番号 {s.masked(ds[0])}</td>"""
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['issuer']}</p><table style="width:100%"><tr>{card('（保管用）')}{card('（携帯用）')}</tr></table>""")


# MARK: held out once, by the second drawing

def four_columns(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th class='grey'>マイナンバーの下4桁</th><td colspan=3>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}<br>（公印省略）</p><h1>資格情報のお知らせ</h1><p>このたび登録されたあなたの資格情報は次のとおりです。</p><table style="width:100%">
<tr><th class='grey'>保険者番号</th><td>{v['insurer']}</td><th class='grey'>保険者名称</th><td>{v['issuer']}</td></tr><tr><th class='grey'>記号</th><td>{v['symbol']}</td><th class='grey'>番号</th><td>{v['number']}</td></tr>
<tr><th class='grey'>枝番</th><td>{v['branch']}</td><th class='grey'>性別</th><td>{v['sex']}</td></tr><tr><th class='grey'>フリガナ</th><td colspan=3>{v['kana']}</td></tr><tr><th class='grey'>氏名</th><td colspan=3>{v['name']}</td></tr>
<tr><th class='grey'>生年月日</th><td>{v['birth']}</td><th class='grey'>資格取得年月日</th><td>{v['joined']}</td></tr>{last}</table>""", pt=9.5)


def underlined(ps, ds, s):
    v = values(ps[0], s)
    line = lambda a, b: f'<div style="margin:3mm 12mm;border-bottom:0.6pt solid {s.ink}"><span style="display:inline-block;width:52mm">{a}</span>{b}</div>'
    pairs = [("健康保険の記号", v["symbol"]), ("健康保険の番号", v["number"]), ("枝番", v["branch"]), ("お名前", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"]), ("マイナンバー下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<h1>資格情報のお知らせ</h1>{''.join(line(a, b) for a, b in pairs)}<p class="c" style="margin-top:12mm">{v['issuer']}</p>""")


def reply_slip(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    pairs = [("被保険者記号", v["symbol"]), ("被保険者番号", v["number"]), ("枝番", v["branch"]), (s.label("氏名"), v["name"]), ("カナ氏名", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><h1>資格情報通知書</h1>{rows(pairs)}<p class="r">{v['issuer']}</p><hr style="border:none;border-top:0.8pt dashed {s.ink};margin:8mm 0">
<p class="c">訂正連絡票（誤りがあった場合のみご返送ください）</p><table style="width:100%"><tr><th>訂正する項目</th><td style="height:10mm"></td></tr><tr><th>正しい内容</th><td style="height:10mm"></td></tr><tr><th>ご連絡先</th><td style="height:10mm"></td></tr></table>""")


def card_at_side(ps, ds, s):
    v = values(ps[0], s)
    card = f"""<div class="card" style="width:78mm;font-size:8.5pt">資格情報のお知らせ<br>記号 {v['symbol']}　番号 {v['number']}（枝番）{v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}</div>"""
    pairs = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名（フリガナ）", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0]))]
    return page(s, f"""<h1>資格情報のお知らせ</h1><table class="plain" style="width:100%"><tr><td style="width:58%;vertical-align:top">{rows(pairs)}</td><td style="vertical-align:top">{card}</td></tr></table>
<p>{v['issuer']}</p><p class="small">カード型の部分は切り離して携帯できます。</p>""", size="A4 landscape")


def colon_list(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">発行日：令和7年2月3日</p><p class="big">資格情報通知書</p><p>{v['name']}　様</p><p>記号：{v['symbol']}<br>番号：{v['number']}（枝番：{v['branch']}）<br>氏名：{v['name']}<br>フリガナ：{v['kana']}<br>
生年月日：{v['birth']}<br>性別：{v['sex']}<br>資格取得年月日：{v['joined']}<br>登録マイナンバー：{s.masked(ds[0])}<br>保険者番号：{v['insurer']}<br>保険者名称：{v['issuer']}</p>
<p class="small">この通知書は大切に保管してください。医療機関の窓口ではマイナンバーカードをご利用ください。</p>""", size="A5", margin="12mm")


def family_rows(ps, ds, s):
    head = values(ps[0], s)
    body = "".join(f"<tr><td>{v['kana']}<br>{v['name']}</td><td>{v['birth']}</td><td>{v['branch']}</td><td>{s.masked(d)}</td></tr>" for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<h1>資格情報のお知らせ（世帯用）</h1><p>{head['name']}　様</p><table><tr><th>保険者番号</th><td>{head['insurer']}</td><th>記号</th><td>{head['symbol']}</td><th>番号</th><td>{head['number']}</td></tr></table>
<table style="width:100%;margin-top:5mm"><tr><th>フリガナ<br>氏名</th><th>生年月日</th><th>枝番</th><th>個人番号下4桁</th></tr>{body}</table><p class="r">{head['issuer']}</p>""")


def people_below(ps, ds, s):
    head = values(ps[0], s)
    parts = "".join(f"""<tr><th class="grey" rowspan=2>{v['branch']}</th><th>氏名</th><td>{v['name']}</td><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td><th>個人番号</th><td>{s.masked(d)}</td></tr>"""
                    for v, d in ((values(p, s), d) for p, d in zip(ps, ds)))
    return page(s, f"""<p class="r">{head['issuer']}</p><h1>資格情報のお知らせ</h1><p>保険者番号 {head['insurer']}　／　記号 {head['symbol']}　／　番号 {head['number']}</p><table style="width:100%">{parts}</table>""", pt=9.5)


def small_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c">資格情報のお知らせ</p><table style="width:100%"><tr><td colspan=2>記号 {v['symbol']}　番号 {v['number']}　枝番 {v['branch']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr>
<tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>個人番号</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td colspan=2 class="c">{v['issuer']}</td></tr></table>""", size="148mm 100mm", margin="7mm", pt=9.5)


def written(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>{v['name']}　様（フリガナ：{v['kana']}）</p><p>拝啓　時下ますますご清祥のこととお喜び申し上げます。当組合における資格情報を下記のとおり通知します。</p><p class="c">記</p>
<p>1　記号番号　{v['symbol']}－{v['number']}　枝番　{v['branch']}</p><p>2　氏名　{v['name']}</p><p>3　生年月日　{v['birth']}</p><p>4　資格取得年月日　{v['joined']}</p><p>5　個人番号（下4桁）　{s.masked(ds[0])}</p><p>6　保険者番号　{v['insurer']}</p><p class="r">{v['issuer']}　理事長</p>""")


def kyokai_third(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    digits = f"<p class='c'>【協会けんぽに登録されている個人番号（マイナンバー）】<br><span class='big'>{s.masked(ds[0])}</span></p>" if ds[0] else ""
    return page(s, f"""<p>(対象者氏名) {v['name']} 様</p><p>{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>あなたの健康保険の資格情報は下記のとおりです。</p>
<table style="width:92%"><tr><th>記号</th><td>{v['symbol']}</td></tr><tr><th>番号（枝番）</th><td>{v['number']}（{v['branch']}）</td></tr><tr><th>フリガナ</th><td>{v['kana']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr>
<tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td>{v['joined']}</td></tr></table>{digits}
<div class="card" style="margin:8mm 0 0 90mm">資格情報のお知らせ<br>記号 {v['symbol']} 番号 {v['number']} 枝番 {v['branch']}<br>氏名 {v['name']}<br>生年月日 {v['birth']}<br>保険者番号 {v['insurer']}<br>保険者名称 {v['issuer']}</div>""")


def city_extras(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ（兼高齢受給者用）</p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("カナ氏名", v["kana"]), ("氏名", v["name"]), ("性別", v["sex"]), ("生年月日", v["birth"]), ("適用開始年月日", v["joined"]), ("一部負担金の割合", "2割"), ("発効期日", "令和6年8月1日"), ("有効期限", "令和7年7月31日"), ("保険者番号", v["insurer"]), ("交付者名", v["issuer"])], "dots", False)}""")


def elder_letter(ps, ds, s):
    p, v = ps[0], values(ps[0], s)
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><span class="big">{v['name']}　様</span></p><p class="r">{v['issuer']}</p><h1>後期高齢者医療 資格情報のお知らせ</h1>
<p>被保険者番号　{v['number']}</p><p>フリガナ　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>個人番号（下4桁）　{s.masked(ds[0])}</p><p>保険者番号　{v['insurer']}</p>""", pt=12)


def kumiai_table(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報通知書</h1><table style="width:100%"><tr><th>記号・番号</th><td>{v['symbol']}・{v['number']}</td><th>枝番</th><td>{v['branch']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>フリガナ</th><td colspan=3>{v['kana']}</td></tr>
<tr><th>生年月日</th><td>{v['birth']}</td><th>適用開始日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr></table><p>保険証の廃止に伴い、資格情報を通知するものです。</p>""", size="A4 landscape")


def plain_certificate(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table style="width:120mm"><tr><td colspan=2 class="c big">健康保険資格確認書</td></tr><tr><td colspan=2>記号 {v['symbol']}　番号 {v['number']}　（枝番）{v['branch']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>性別</th><td>{v['sex']}</td></tr>
<tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>保険者番号</th><td>{v['insurer']}</td></tr><tr><td colspan=2>{v['issuer']}</td></tr></table>""")
