"""Hand-drawn sheets of the forty-fourth drawing; held out once."""

from paper import page, rows, values


def union_envelope_window(ps, ds, s):
    """A letter for a window envelope: the address block at the top left, the facts in a frame at the foot of the page."""
    v = values(ps[0], s)
    return page(s, f"""<div style="height:32mm;font-size:10pt"><p>〒000-0000</p><p>例示県架空市見本町1-2-3</p><p style="font-size:12pt">{v['name']}　様</p></div><p class="r small">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>日頃より当組合の事業にご協力いただき、ありがとうございます。</p><p>あなたの資格情報を下記のとおりお知らせします。</p><div style="border:1.2pt solid #000;padding:3mm;margin-top:18mm;font-size:10.5pt"><table style="width:100%">{"".join(f"<tr><td style='border:none;width:40%'>{a}</td><td style='border:none'>{b}</td></tr>" for a, b in [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"]), ("個人番号（下4桁）", s.masked(ds[0]))])}</table></div>""", pt=10.5)


def kyokai_two_halves(ps, ds, s):
    """The same facts twice: a full page table above, a card for the wallet below, the digits in the table alone."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{rows(facts + [("個人番号（下4桁）", s.masked(ds[0]))])}<p class="small" style="border-top:0.8pt dashed #000;margin-top:6mm">✂ 切り取ってお持ちください</p><div style="border:1pt solid #000;width:86mm;padding:2mm;font-size:8pt"><p class="c" style="margin:0"><b>資格情報のお知らせ</b></p>{"".join(f"<span style='display:inline-block;width:40mm'>{a}　{b}</span>" for a, b in facts[:3])}{"".join(f"<p style='margin:0'>{a}　{b}</p>" for a, b in facts[3:])}</div>""", pt=10)


def family_in_columns(ps, ds, s):
    """A family, one column a person, the labels down the left side."""
    vs = [values(p, s) for p in ps]
    line = lambda a, f: f"<tr><td style='background:#eee;width:22%'>{a}</td>" + "".join(f"<td>{f(v, d)}</td>" for v, d in zip(vs, ds)) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（ご家族分）</p><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%;font-size:9pt">{line("枝番", lambda v, d: v["branch"])}{line("氏名", lambda v, d: v["name"])}{line("フリガナ", lambda v, d: v["kana"])}{line("生年月日", lambda v, d: v["birth"])}{line("性別", lambda v, d: v["sex"])}{line("資格取得年月日", lambda v, d: v["joined"])}{line("個人番号（下4桁）", lambda v, d: s.masked(d))}</table><p>保険者番号　{vs[0]['insurer']}　　{vs[0]['issuer']}</p>""", pt=10)


def city_letter_table_foot(ps, ds, s):
    """A town's letter whose table has its labels in the first row and the values in the second, twice."""
    v = values(ps[0], s)
    grid = lambda heads, cells: "<table style='width:100%;font-size:9.5pt;margin-top:2mm'><tr>" + "".join(f"<td class='c' style='background:#f0f0f0;font-size:8.5pt'>{h}</td>" for h in heads) + "</tr><tr>" + "".join(f"<td class='c'>{c}</td>" for c in cells) + "</tr></table>"
    return page(s, f"""<p class="r">令和6年11月25日</p><p>{v['name']}　様</p><p class="r">{v['issuer']}長</p><p class="c big">国民健康保険資格情報のお知らせ</p>{grid(["記号", "番号", "枝番", "保険者番号"], [v["symbol"], v["number"], v["branch"], v["insurer"]])}{grid(["フリガナ", "氏名", "生年月日", "性別"], [v["kana"], v["name"], v["birth"], v["sex"]])}{grid(["資格取得年月日", "個人番号（下4桁）"], [v["joined"], s.masked(ds[0])])}<p class="small">※ 個人番号の下4桁が異なるときは、窓口へお申し出ください。</p>""", pt=10.5)


def elder_card_slip(ps, ds, s):
    """The elderly scheme's certificate as a card on a carrier sheet: two columns in small print, the number in large type."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='border:none;width:34%;font-size:7.5pt'>{a}</td><td style='border:none'>{b}</td></tr>"
    return page(s, f"""<p class="r small">広域連合からのお届けもの</p><div style="border:1pt solid #000;width:128mm;padding:2mm"><p style="margin:0;font-size:9pt"><b>後期高齢者医療資格確認書</b>　有効期限　令和7年7月31日</p><p style="margin:1mm 0;font-size:8pt">被保険者番号　<span style="font-size:15pt;letter-spacing:1.2mm">{v['number']}</span></p><table style="width:100%;font-size:9pt">{line("フリガナ", v["kana"])}{line("氏名", v["name"])}{line("生年月日", v["birth"] + "　" + v["sex"])}{line("資格取得年月日", v["joined"])}{line("一部負担金の割合", "2割")}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</table></div><p class="small">この証をマイナ保険証の代わりに窓口へお出しください。</p>""", pt=10)


def guild_bulleted(ps, ds, s):
    """A guild's letter: bullets with the label in brackets, the value behind it."""
    v = values(ps[0], s)
    item = lambda a, b: f"<p style='margin:1.2mm 0 1.2mm 8mm'>・【{a}】{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>組合員 各位</p><p>あなたの資格情報は次のとおりです。</p>{item("記号", v["symbol"])}{item("番号", v["number"])}{item("枝番", v["branch"])}{item("氏名", v["name"])}{item("フリガナ", v["kana"])}{item("生年月日", v["birth"])}{item("資格取得年月日", v["joined"])}{item("個人番号の下4桁", s.masked(ds[0]))}{item("保険者番号", v["insurer"])}<p class="r">{v['issuer']}</p>""", pt=11)


def company_stub(ps, ds, s):
    """An employer's stub: the person at the left in large type, a narrow table of the rest at the right."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:44%;font-size:8pt;background:#f6f6f6'>{a}</td><td>{b}</td></tr>"
    digits = line("個人番号（下4桁）", s.masked(ds[0])) if ds[0] else ""
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:40%;vertical-align:top"><p style="font-size:8pt;margin:0">{v['kana']}</p><p style="font-size:15pt;margin:0">{v['name']} 様</p><p style="font-size:9pt">生年月日　{v['birth']}</p></td><td style="border:none"><table style="width:100%;font-size:9.5pt">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("資格取得年月日", v["joined"])}{digits}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</table></td></tr></table><p class="small">記載内容はマイナポータルでも確認できます。</p>""", pt=10)
