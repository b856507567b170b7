"""Hand-drawn sheets of the thirty-eighth drawing; held out once."""

from paper import page, rows, values


def half_sheet_strips(ps, ds, s):
    """A half sheet: strips of a head and its values in one row each."""
    v = values(ps[0], s)
    strip = lambda head, pairs: f"<p style='margin:1.5mm 0 0.5mm;font-size:8.5pt'><b>{head}</b></p><table style='width:100%'><tr>" + "".join(f"<td style='border:none'><span style='font-size:7.5pt'>{a}</span>　{b}</td>" for a, b in pairs) + "</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{strip("1 保険者", [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}{strip("2 加入者", [("氏名", v["name"]), ("フリガナ", v["kana"])])}{strip("3 記号等", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])])}{strip("4 年月日", [("生年月日", v["birth"]), ("資格取得年月日", v["joined"])])}{strip("5 マイナンバー", [("個人番号（下4桁）", s.masked(ds[0]))])}""", pt=10.5)


def two_columns_of_text(ps, ds, s):
    """Explanations in the left column, the facts in the right one, no rules."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1mm 0'>{a}<br>　<b>{b}</b></p>"
    digits = line("個人番号（下4桁）", s.masked(ds[0])) if ds[0] else ""
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:46%;vertical-align:top;font-size:9pt">●このお知らせについて<br>加入者の方の資格情報を記載しています。大切に保管してください。<br><br>●ご確認ください<br>記載内容が異なる場合は、勤務先を通じてお申し出ください。<br><br>●医療機関を受診するとき<br>マイナ保険証をご利用ください。</td><td style="border:none;vertical-align:top">{line("記号・番号", v["symbol"] + "　" + v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("氏名カナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"])}{digits}</td></tr></table><p class="r">{v['issuer']}</p>""", pt=10.5)


def family_ledger(ps, ds, s):
    """A table of the family whose heads stand twice: the key and the digits in the second."""
    vs = [values(p, s) for p in ps]
    head = lambda *h: "<tr>" + "".join(f"<td style='background:#e8e8e8;text-align:center;font-size:8pt'>{x}</td>" for x in h) + "</tr>"
    row = lambda *c: "<tr>" + "".join(f"<td style='text-align:center'>{x}</td>" for x in c) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（世帯用）</p><p>保険者番号　{vs[0]['insurer']}　　{vs[0]['issuer']}</p><table style="width:100%;font-size:9.5pt">{head("枝番", "氏名", "フリガナ", "生年月日")}{"".join(row(v["branch"], v["name"], v["kana"], v["birth"]) for v in vs)}</table><table style="width:100%;margin-top:2mm;font-size:9.5pt">{head("枝番", "記号", "番号", "資格取得年月日", "個人番号（下4桁）")}{"".join(row(v["branch"], v["symbol"], v["number"], v["joined"], s.masked(d)) for v, d in zip(vs, ds))}</table>""", pt=10)


def elder_framed(ps, ds, s):
    """The elderly scheme: large print in a thick frame, labels in brackets."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1.2mm 0'>［{a}］　{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><div style="border:3pt solid #000;padding:4mm">{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</div>""", pt=14)


def guild_table_sideways(ps, ds, s):
    """A landscape table of one row, two storeys of heads."""
    v = values(ps[0], s)
    th = lambda x, n=1, r=1: f"<td colspan='{n}' rowspan='{r}' style='text-align:center;background:#eee;font-size:8pt'>{x}</td>"
    td = lambda x: f"<td style='text-align:center'>{x}</td>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9pt"><tr>{th("被保険者証", 3)}{th("氏名", 1, 2)}{th("生年月日", 1, 2)}{th("資格取得日", 1, 2)}{th("個人番号下4桁", 1, 2)}</tr><tr>{th("記号")}{th("番号")}{th("枝番")}</tr><tr>{td(v["symbol"])}{td(v["number"])}{td(v["branch"])}{td(v["name"])}{td(v["birth"])}{td(v["joined"])}{td(s.masked(ds[0]))}</tr></table><p class="r">保険者番号 {v['insurer']}　{v['issuer']}</p>""", pt=10, size="A5 landscape")


def certificate_halves(ps, ds, s):
    """A certificate in two halves beside each other."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.8mm 0;font-size:9.5pt'>{a}　{b}</p>"
    return page(s, f"""<table style="width:170mm"><tr><td style="width:50%;vertical-align:top"><p class="c"><b>資格確認書</b></p>{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("性別", v["sex"])}</td><td style="vertical-align:top">{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("有効期限", "令和8年11月30日")}{line("交付年月日", "令和6年12月2日")}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}</td></tr></table>""", pt=10)


def kyokai_letter_list(ps, ds, s):
    """An address, a short letter, a numbered list of the facts."""
    v, p = values(ps[0], s), ps[0]
    items = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>協会けんぽに登録されている情報は次のとおりです。</p>{"".join(f"<p style='margin:0.7mm 0 0.7mm 6mm'>({n + 1})　{a}　　{b}</p>" for n, (a, b) in enumerate(items))}""", pt=11)


def city_two_frames(ps, ds, s):
    """A town's sheet: a frame for each person, label cells over value cells."""
    vs = [values(p, s) for p in ps]
    def block(v, d):
        top = [("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"])]
        low = [("生年月日", v["birth"]), ("適用開始年月日", v["joined"]), ("個人番号（下4桁）", s.masked(d))]
        part = lambda pairs: "<tr>" + "".join(f"<td style='background:#eee;font-size:8pt;width:33%'>{a}</td>" for a, b in pairs) + "</tr><tr>" + "".join(f"<td>{b}</td>" for a, b in pairs) + "</tr>"
        return f"<table style='width:100%;margin:2mm 0'>{part(top)}{part(low)}</table>"
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><p>記号　{vs[0]['symbol']}　番号　{vs[0]['number']}</p>{"".join(block(v, d) for v, d in zip(vs, ds))}<p class="r">保険者番号　{vs[0]['insurer']}　{vs[0]['issuer']}</p>""", pt=10)
