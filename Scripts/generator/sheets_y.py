"""Hand-drawn sheets of the twenty-eighth drawing; held out once."""

from paper import page, rows, values


def name_in_one_cell(ps, ds, s):
    """Reading and name in one cell, the reading above; key and branch in one row."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><p class="r">{v['issuer']}</p><table style="width:86%;margin:auto"><tr><td style="width:30%">フリガナ<br>氏名</td><td><span style="font-size:8pt">{v['kana']}</span><br>{v['name']}</td></tr><tr><td>記号・番号・枝番</td><td>{v['symbol']}　・　{v['number']}　・　{v['branch']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>個人番号（下4桁）</td><td>{s.masked(ds[0])}</td></tr></table><p>この用紙は大切に保管してください。</p>""")


def kyokai_letter(ps, ds, s):
    """Window address, a sentence, a table of two rows of heads, a cut-out below."""
    v, p = values(ps[0], s), ps[0]
    digits = f"<td>{s.masked(ds[0])}</td>" if ds[0] else ""
    head = "<td>個人番号（下4桁）</td>" if ds[0] else ""
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>あなたの健康保険の資格情報をお知らせします。</p><table style="width:100%;font-size:9.5pt;text-align:center"><tr style="background:#eee"><td>記号</td><td>番号</td><td>枝番</td>{head}</tr><tr><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td>{digits}</tr></table><table style="width:100%;font-size:9.5pt;margin-top:3mm"><tr style="background:#eee"><td>氏名</td><td>フリガナ</td><td>生年月日</td><td>資格取得年月日</td></tr><tr><td>{v['name']}</td><td>{v['kana']}</td><td>{v['birth']}</td><td>{v['joined']}</td></tr></table><p>保険者番号　{v['insurer']}　　{v['issuer']}</p>""", pt=10)


def city_two_sides(ps, ds, s):
    """Explanations at the right third, the facts at the left."""
    v = values(ps[0], s)
    return page(s, f"""<table class="plain" style="width:100%"><tr><td style="width:60%;vertical-align:top"><p class="big">国民健康保険資格情報のお知らせ</p>{rows([("被保険者記号", v["symbol"]), ("被保険者番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("性別", v["sex"]), ("生年月日", v["birth"]), ("適用開始年月日", v["joined"]), ("保険者番号", v["insurer"]), ("交付者名", v["issuer"])])}</td><td style="vertical-align:top;font-size:8pt;padding-left:6mm"><p>■ この通知について</p><p>マイナンバーカードと一緒に医療機関の窓口に提示することで受診できる場合があります。</p><p>■ 有効期限</p><p>75歳の誕生日の前日まで</p></td></tr></table>""", pt=9.5)


def household_reading_over(ps, ds, s):
    """A household's table, the reading over each name in its cell."""
    vs = [values(p, s) for p in ps]
    line = lambda v, d: f"<tr><td style='text-align:center'>{v['branch']}</td><td><span style='font-size:7pt'>{v['kana']}</span><br>{v['name']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td style='text-align:center'>{s.masked(d)}</td></tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="margin-left:auto"><tr><td>記号</td><td>{vs[0]['symbol']}</td><td>番号</td><td>{vs[0]['number']}</td></tr></table><p>保険者番号　{vs[0]['insurer']}　　保険者名　{vs[0]['issuer']}</p><table style="width:100%;font-size:9pt"><tr><th>枝番</th><th>フリガナ<br>氏名</th><th>生年月日</th><th>資格取得年月日</th><th>個人番号<br>下4桁</th></tr>{"".join(line(v, d) for v, d in zip(vs, ds))}</table>""", pt=10)


def elder_large(ps, ds, s):
    """Large print, a field a line, the label over a thin rule."""
    v = values(ps[0], s)
    item = lambda a, b: f"<p style='border-bottom:0.5pt solid #000;font-size:13pt;margin:2mm 0'>{a}　　{b}</p>"
    return page(s, f"""<p class="c" style="font-size:20pt">資格情報のお知らせ</p>{item("被保険者番号", v["number"])}{item("氏名", v["name"])}{item("氏名（カナ）", v["kana"])}{item("生年月日", v["birth"])}{item("資格取得年月日", v["joined"])}{item("個人番号の下4桁", s.masked(ds[0]))}{item("保険者番号", v["insurer"])}<p class="r">{v['issuer']}</p>""")


def guild_two_tables(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>１．加入者情報</p>{rows([("氏名（フリガナ）", v["name"] + "（" + v["kana"] + "）"), ("生年月日", v["birth"]), ("性別", v["sex"])])}<p>２．資格情報</p>{rows([("保険者番号", v["insurer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"])])}<p>３．登録されている個人番号</p>{rows([("個人番号（下4桁）", s.masked(ds[0]))])}""")


def certificate_wallet(ps, ds, s):
    """Two cards side by side, the left with the facts, the right with advice."""
    v = values(ps[0], s)
    return page(s, f"""<table class="plain"><tr><td style="border:0.8pt solid #000;width:84mm;font-size:8.5pt;line-height:1.6;vertical-align:top"><p class="c" style="font-size:11pt">健康保険　資格確認書</p><p>記号　{v['symbol']}　番号　{v['number']}　（枝番）{v['branch']}</p><p>氏名　{v['name']}</p><p>フリガナ　{v['kana']}</p><p>生年月日　{v['birth']}　性別　{v['sex']}</p><p>資格取得年月日　{v['joined']}</p><p>有効期限　令和11年3月31日</p><p>保険者番号　{v['insurer']}</p><p>保険者名称　{v['issuer']}</p></td><td style="border:0.8pt solid #000;width:78mm;font-size:7.5pt;vertical-align:top"><p>注意事項</p><p>１．医療機関等で診療を受けるときは、この証を窓口に提出してください。</p><p>２．資格がなくなったときは、５日以内に返納してください。</p></td></tr></table>""", pt=10)


def couple_below(ps, ds, s):
    """Two people, one table below the other, each with a bar that names its person."""
    vs = [values(p, s) for p in ps]
    one = lambda n, v, d: f"<p style='background:#ddd;padding:1mm 2mm;margin-top:5mm'>{['被保険者', '被扶養者'][n]}</p><table style='width:100%;font-size:9.5pt'><tr><td style='width:16%'>氏名</td><td style='width:34%'>{v['name']}</td><td style='width:16%'>フリガナ</td><td>{v['kana']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得日</td><td>{v['joined']}</td><td>個人番号下4桁</td><td>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号 {vs[0]['insurer']}（{vs[0]['issuer']}）</p><p>記号 {vs[0]['symbol']}　　番号 {vs[0]['number']}</p>{"".join(one(n, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}""", pt=10)


def pressed_postcard(ps, ds, s):
    """The inner side of a pressed postcard: small, landscape, in two halves."""
    v = values(ps[0], s)
    return page(s, f"""<table style="width:100%;font-size:8pt"><tr><td style="width:50%;vertical-align:top"><p class="c"><b>資格情報のお知らせ</b></p><table class="plain" style="width:100%"><tr><td>記号</td><td>{v['symbol']}</td></tr><tr><td>番号</td><td>{v['number']}</td></tr><tr><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>カナ氏名</td><td>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr></table></td><td style="vertical-align:top"><table class="plain" style="width:100%"><tr><td>資格取得日</td><td>{v['joined']}</td></tr><tr><td>個人番号下4桁</td><td>{s.masked(ds[0])}</td></tr><tr><td>保険者番号</td><td>{v['insurer']}</td></tr><tr><td>保険者</td><td>{v['issuer']}</td></tr></table><p>内容に誤りがある場合はご連絡ください。</p></td></tr></table>""", size="A5 landscape", margin="10mm", pt=8)


def sentence_and_box(ps, ds, s):
    """The digits in a box of their own beside a sentence, the rest a list."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}（{v['kana']}）様</p><p class="c big">資格情報のお知らせ</p><ul style="line-height:1.9"><li>保険者　{v['issuer']}（保険者番号 {v['insurer']}）</li><li>記号 {v['symbol']} ／ 番号 {v['number']} ／ 枝番 {v['branch']}</li><li>生年月日　{v['birth']}（{v['sex']}）</li><li>資格取得日　{v['joined']}</li></ul><table class="plain"><tr><td>当組合に登録されている、あなたの個人番号の下4桁は右のとおりです。</td><td style="border:1.2pt solid #000;font-size:14pt;padding:2mm 6mm">{s.masked(ds[0])}</td></tr></table>""")
