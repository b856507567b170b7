"""Hand-drawn sheets of the twenty-fourth drawing; held out once."""

from paper import page, rows, values


def staff_sheet(ps, ds, s):
    """Handed out in the office: numbers of the office stand among those of the insurer."""
    v = values(ps[0], s)
    return page(s, f"""<p>所属コード　4102　　社員番号　{s.number('0073385')}</p><p>{v['name']}　様</p><h1>資格情報のお知らせ</h1><table style="width:94%"><tr><th class="grey">事業所名</th><td>株式会社見本製作所（事業所番号 1180）</td></tr><tr><th class="grey">健康保険 記号-番号</th><td>{v['symbol']} － {v['number']}　（枝番）{v['branch']}</td></tr><tr><th class="grey">氏名／カナ</th><td>{v['name']}　／　{v['kana']}</td></tr><tr><th class="grey">生年月日（性別）</th><td>{v['birth']}（{v['sex']}）</td></tr><tr><th class="grey">資格取得日</th><td>{v['joined']}</td></tr><tr><th class="grey">登録マイナンバー下4桁</th><td>{s.masked(ds[0])}</td></tr><tr><th class="grey">保険者番号・名称</th><td>{v['insurer']}・{v['issuer']}</td></tr></table><p class="small r">整理番号 20241202-1180-0045</p>""", pt=10.5)


def kyokai_example(ps, ds, s):
    """The digits with an example of somebody else's right beside them."""
    v = values(ps[0], s)
    digits = f"<p>４　個人番号（下4桁）　　{s.masked(ds[0])}</p><p class='small'>　　※例えば、個人番号が123456789012の場合、「9012」が表示されます。</p>" if ds[0] else ""
    return page(s, f"""<p class="r">{v['issuer']}</p><h1>資格情報のお知らせ</h1><p>１　記号・番号・枝番　　{v['symbol']}　・　{v['number']}　・　{v['branch']}</p><p>２　氏名　　　　　　　{v['name']}（{v['kana']}）</p><p>３　生年月日　　　　　{v['birth']}</p>{digits}<p>５　資格取得年月日　　{v['joined']}</p><p>６　保険者番号　　　　{v['insurer']}</p>""", pt=11)


def thermal_slip(ps, ds, s):
    """As a terminal prints it: narrow, labels left, values right."""
    v = values(ps[0], s)
    line = lambda a, b: f"<div style='display:flex;justify-content:space-between'><span>{a}</span><span>{b}</span></div>"
    return page(s, f"""<p class="c">資格情報のお知らせ</p><p class="c small">------------------------</p>{line("保険者番号", v["insurer"])}{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("カナ", v["kana"])}{line("氏名", v["name"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("取得日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}<p class="c small">------------------------</p><p class="c small">{v['issuer']}</p>""", size="A6", margin="7mm", pt=9.5)


def couple(ps, ds, s):
    """Two people of a household side by side, each with labels of his own."""
    vs = [values(p, s) for p in ps]
    one = lambda v, d: f"<td style='width:50%;vertical-align:top;padding:3mm'><p class='c'>枝番 {v['branch']}</p><p class='small'>フリガナ　{v['kana']}</p><p>氏名　{v['name']}</p><p>生年月日　{v['birth']}</p><p>資格取得日　{v['joined']}</p><p>個人番号下4桁　{s.masked(d)}</p></td>"
    return page(s, f"""<h1>資格情報のお知らせ（世帯用）</h1><p>保険者 {vs[0]['insurer']} {vs[0]['issuer']}　記号 {vs[0]['symbol']}　番号 {vs[0]['number']}</p><table style="width:100%;font-size:10pt"><tr>{one(vs[0], ds[0])}{one(vs[1], ds[1])}</tr></table>""", pt=10)


def town_form(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p class="r">{v['issuer']}長　公印省略</p><p class="c big">国民健康保険資格情報のお知らせ</p><table style="width:100%;font-size:10pt"><tr><td rowspan=2 style="width:14%">世帯主</td><td style="width:16%">住所</td><td>{p['address']}</td></tr><tr><td>氏名</td><td>例示 二郎</td></tr><tr><td rowspan=5>被保険者</td><td>記号番号</td><td>{v['symbol']}　{v['number']}　(枝番){v['branch']}</td></tr><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>氏名</td><td>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>適用開始日</td><td>{v['joined']}</td></tr><tr><td>保険者</td><td>番号</td><td>{v['insurer']}</td></tr></table>""", pt=10.5)


def elder_window(ps, ds, s):
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p style="margin-top:8mm">{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big" style="margin-top:10mm">資格情報のお知らせ（後期高齢者医療）</p><p>被保険者番号　<b>{v['number']}</b></p><p>フリガナ　{v['kana']}　　性別　{v['sex']}</p><p>氏　　名　{v['name']}</p><p>生年月日　{v['birth']}　　資格取得年月日　{v['joined']}</p><p>一部負担金の割合　２割（令和7年7月31日まで）</p><p>個人番号の下4桁　{s.masked(ds[0])}</p><p>保険者番号　{v['insurer']}　{v['issuer']}</p>""", pt=11)


def guild_columns(ps, ds, s):
    """Heads in one row, values in the next, nothing but a line under the heads."""
    v = values(ps[0], s)
    cols = lambda pairs: "<table class='plain' style='width:100%;font-size:9.5pt;margin-bottom:4mm'><tr>" + "".join(f"<th style='border-bottom:1pt solid #000'>{a}</th>" for a, _ in pairs) + "</tr><tr>" + "".join(f"<td>{b}</td>" for _, b in pairs) + "</tr></table>"
    return page(s, f"""<h1>資格情報のお知らせ</h1>{cols([("保険者番号", v["insurer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])])}{cols([("氏名", v["name"]), ("カナ", v["kana"]), ("性別", v["sex"])])}{cols([("生年月日", v["birth"]), ("取得年月日", v["joined"]), ("個人番号下4桁", s.masked(ds[0]))])}<p class="r">{v['issuer']}</p>""", pt=10.5)


def certificate_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']} 様</p><p>マイナ保険証をお持ちでないため、資格確認書を交付します。</p><div style="border:1pt solid #000;width:110mm;margin:auto;padding:4mm"><p class="c big">資格確認書</p><p>記号・番号　{v['symbol']}・{v['number']}（枝番 {v['branch']}）</p><p>氏名（フリガナ）　{v['name']}（{v['kana']}）</p><p>生年月日・性別　{v['birth']}・{v['sex']}</p><p>資格取得日　{v['joined']}</p><p>有効期限　令和8年11月30日</p><p>{v['insurer']}　{v['issuer']}</p></div>""", pt=10.5)


def foreign_notice(ps, ds, s):
    """With English beside everything."""
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ<br><span class="small">Notice of Health Insurance Eligibility</span></h1>{rows([("氏名 / Name", v["name"]), ("フリガナ / Reading", v["kana"]), ("生年月日 / Date of Birth", v["birth"]), ("性別 / Sex", v["sex"]), ("記号 / Symbol", v["symbol"]), ("番号 / Number", v["number"]), ("枝番 / Branch", v["branch"]), ("資格取得年月日 / Since", v["joined"]), ("個人番号下4桁 / My Number, last 4", s.masked(ds[0])), ("保険者番号 / Insurer", v["insurer"])])}<p class="r">{v['issuer']}</p>""", pt=10.5)
