"""Hand-drawn sheets of the forty-first drawing; held out once."""

from paper import page, rows, values


def pressed_inside(ps, ds, s):
    """A pressed letter opened: the left half explains, the right half has a framed list; codes stand in the corners."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<tr><td style='width:42%;font-size:7.5pt'>{a}</td><td style='font-size:9.5pt'>{b}</td></tr>"
    return page(s, f"""<table style="width:100%"><tr><td style="border:none;width:48%;vertical-align:top;font-size:8pt"><p class="r" style="font-size:7pt">0042 / 7730</p><p><b>マイナ保険証をご利用ください</b></p><p>令和6年12月2日以降、健康保険証は新たに発行されなくなりました。</p><p>このお知らせは、マイナ保険証が利用できない医療機関等で、マイナンバーカードとともに提示するものです。</p><p>お問い合わせ　内線 2718</p></td><td style="border:none;vertical-align:top"><p class="c"><b>資格情報のお知らせ</b></p><table style="width:100%">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}</table><p style="font-size:7pt">{p['postal'][:3]}-{p['postal'][3:]}　{p['address']}</p></td></tr></table>""", pt=10, size="A4 landscape")


def counter_copy(ps, ds, s):
    """An office's own copy: a stamp box at the right, facts in three storeys, a running number."""
    v = values(ps[0], s)
    digits = f"<p style='margin:2mm 0'>個人番号（下4桁）　{s.masked(ds[0])}</p>" if ds[0] else ""
    return page(s, f"""<p class="r" style="font-size:8pt">No. 3391</p><p class="c big">資格情報のお知らせ（控）</p><table style="width:34mm;float:right;font-size:8pt"><tr><td class="c">係</td><td class="c">確認</td></tr><tr><td style="height:12mm"></td><td></td></tr></table><p style="margin:2mm 0">保険者番号　{v['insurer']}</p><p style="margin:2mm 0">保険者名称　{v['issuer']}</p><p style="margin:2mm 0">記号　{v['symbol']}　番号　{v['number']}　枝番　{v['branch']}</p><p style="margin:2mm 0">氏名　{v['name']}（{v['kana']}）</p><p style="margin:2mm 0">生年月日　{v['birth']}　　性別　{v['sex']}</p><p style="margin:2mm 0">資格取得年月日　{v['joined']}</p>{digits}<p style="font-size:8pt">2024年度 受付 0042</p>""", pt=11)


def roster_landscape_four(ps, ds, s):
    """A landscape roster: the shared key in a strip above, one row for each person, a number of its own for each row."""
    vs = [values(p, s) for p in ps]
    head = "".join(f"<td style='background:#e4e4e4;text-align:center;font-size:8pt'>{x}</td>" for x in ("No", "枝番", "フリガナ", "氏名", "性別", "生年月日", "取得年月日", "個人番号下4桁", "備考"))
    body = "".join(f"<tr><td class='c'>{n + 1}</td><td class='c'>{v['branch']}</td><td>{v['kana']}</td><td>{v['name']}</td><td class='c'>{v['sex']}</td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td><td></td></tr>" for n, (v, d) in enumerate(zip(vs, ds)))
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9pt"><tr><td>保険者番号</td><td>{vs[0]['insurer']}</td><td>記号</td><td>{vs[0]['symbol']}</td><td>番号</td><td>{vs[0]['number']}</td><td>保険者名称</td><td>{vs[0]['issuer']}</td></tr></table><table style="width:100%;font-size:9pt;margin-top:3mm"><tr>{head}</tr>{body}</table><p class="r" style="font-size:7pt">1/1　管理No. 3391</p>""", pt=10, size="A4 landscape")


def elder_slip(ps, ds, s):
    """The elderly scheme: a slip of label and value side by side in wide type, the digits at the end of a line of their own."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1.6mm 0'><span style='display:inline-block;width:52mm'>{a}</span>{b}</p>"
    return page(s, f"""<p class="c big">後期高齢者医療制度　資格情報のお知らせ</p>{line("保険者番号", v["insurer"])}{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("性別", v["sex"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("負担割合", "２割")}<p style="margin:3mm 0">登録されている個人番号の下4桁：{s.masked(ds[0])}</p><p class="r">{v['issuer']}</p><p style="font-size:8pt">お問い合わせ　内線 4471</p>""", pt=12.5)


def guild_split_table(ps, ds, s):
    """A table whose left half has the labels of the insurance, whose right half those of the person."""
    v = values(ps[0], s)
    row = lambda a, b, e, f: f"<tr><td style='width:18%;background:#eee;font-size:8pt'>{a}</td><td style='width:32%'>{b}</td><td style='width:18%;background:#eee;font-size:8pt'>{e}</td><td>{f}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt">{row("保険者番号", v["insurer"], "氏名", v["name"])}{row("保険者名称", v["issuer"], "フリガナ", v["kana"])}{row("記号", v["symbol"], "生年月日", v["birth"])}{row("番号", v["number"], "性別", v["sex"])}{row("枝番", v["branch"], "個人番号<br>（下4桁）", s.masked(ds[0]))}{row("取得年月日", v["joined"], "備考", "")}</table><p style="font-size:8pt">〔発送コード 4471〕</p>""", pt=10)


def certificate_short_rules(ps, ds, s):
    """A certificate whose facts are lines under short rules, its insurer in a box at the foot."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0;padding:1mm 0;border-bottom:0.4pt solid #777'><span style='font-size:8pt;display:inline-block;width:30mm'>{a}</span>{b}</p>"
    return page(s, f"""<div style="width:110mm"><p class="c big">資格確認書</p>{line("有効期限", "令和7年11月30日")}{line("記号", v["symbol"])}{line("番号", v["number"] + "　（枝番）" + v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("資格取得年月日", v["joined"])}{line("交付年月日", "令和6年12月2日")}<div style="border:0.8pt solid #000;margin-top:3mm;padding:1.5mm;font-size:9pt">保険者番号　{v['insurer']}<br>{v['issuer']}</div></div>""", pt=10.5)


def kyokai_question_style(ps, ds, s):
    """A letter that asks and answers: a short question over each group of facts."""
    v = values(ps[0], s)
    group = lambda q, pairs: f"<p style='margin:2mm 0 0.6mm;font-size:9pt'><b>{q}</b></p>" + "".join(f"<p style='margin:0.5mm 0 0.5mm 5mm'>{a}　{b}</p>" for a, b in pairs)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{group("あなたの記号・番号は？", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"])])}{group("登録されているのはどなた？", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}{group("いつから加入？", [("資格取得年月日", v["joined"])])}{group("マイナンバーは合っていますか？", [("個人番号（下4桁）", s.masked(ds[0]))])}{group("加入先は？", [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}<p style="font-size:8pt">2024年度発送分　管理No. 3391</p>""", pt=11)


def city_pair_columns(ps, ds, s):
    """A village's sheet: a column for each person, label over value, one key above."""
    vs = [values(p, s) for p in ps]
    line = lambda a, b: f"<p style='margin:0.9mm 0'><span style='font-size:7.5pt;color:#333'>{a}</span><br>{b}</p>"
    column = lambda v, d: f"<td style='width:50%;border:none;border-left:1pt solid #000;vertical-align:top;padding-left:3mm'>{line('枝番', v['branch'])}{line('氏名', v['name'])}{line('フリガナ', v['kana'])}{line('生年月日', v['birth'])}{line('適用開始年月日', v['joined'])}{line('個人番号（下4桁）', s.masked(d))}</td>"
    return page(s, f"""<p class="c big">国民健康保険　資格情報のお知らせ</p><p>保険者番号　{vs[0]['insurer']}　{vs[0]['issuer']}</p><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%"><tr>{"".join(column(v, d) for v, d in zip(vs, ds))}</tr></table><p style="font-size:8pt">世帯員数 2　区分 7</p>""", pt=10)
