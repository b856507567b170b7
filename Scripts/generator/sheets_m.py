"""Hand-drawn sheets of the sixteenth drawing; held out once."""

from paper import page, rows, values


def window_letter(ps, ds, s):
    """Address in the window, letter, table, signature."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　様</p><p class="r">令和6年12月5日</p><p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p><p>重要なお知らせですので、開封のうえ内容をご確認ください。</p><table style="width:100%"><tr><td>記号</td><td>{v['symbol']}</td><td>番号</td><td>{v['number']}</td><td>枝番</td><td>{v['branch']}</td></tr><tr><td>氏名</td><td colspan=2>{v['name']}</td><td>フリガナ</td><td colspan=2>{v['kana']}</td></tr><tr><td>生年月日</td><td colspan=2>{v['birth']}</td><td>性別</td><td colspan=2>{v['sex']}</td></tr><tr><td>資格取得年月日</td><td colspan=2>{v['joined']}</td><td>保険者番号</td><td colspan=2>{v['insurer']}</td></tr><tr><td colspan=2>マイナンバー（下４桁）</td><td colspan=4>{s.masked(ds[0])}</td></tr></table><p>よくあるご質問はホームページをご覧ください。</p>""", pt=9.5)


def family_sections(ps, ds, s):
    """A heading and two lines for each member."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    part = lambda n, v, d: f"<p style='background:#ddd;padding:1mm'>{'被保険者（本人）' if n == 0 else f'被扶養者（{n}）'}</p><p>氏名　{v['name']}　　フリガナ　{v['kana']}　　枝番　{v['branch']}</p><p>生年月日　{v['birth']}　　個人番号下4桁　{s.masked(d)}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{head['issuer']}（保険者番号 {head['insurer']}）</p><p>記号　{head['symbol']}　　番号　{head['number']}</p>{''.join(part(n, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}""", size="A4 landscape", pt=10.5)


def ticket(ps, ds, s):
    """A narrow strip, as printed by a counter's machine."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:2pt 0'>{a}</p><p style='margin:0 0 4pt 6mm'>{b}</p>"
    return page(s, f"""<p class="c" style="font-size:12pt">資格情報のお知らせ</p><p class="c">--------------------</p>{line('保険者番号', v['insurer'])}{line('記号', v['symbol'])}{line('番号', v['number'])}{line('枝番', v['branch'])}{line('氏名', v['name'])}{line('フリガナ', v['kana'])}{line('生年月日', v['birth'])}{line('個人番号下４桁', s.masked(ds[0]))}<p class="c">--------------------</p><p>{v['issuer']}</p>""", size="90mm 200mm", margin="6mm", pt=10)


def city_card(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">練保年第８号</p><p class="c big">国民健康保険　資格情報のお知らせ</p><p>{v['name']}　様</p><p>国民健康保険法施行規則により、資格情報を通知します。</p><table style="width:85%;margin:auto"><tr><th>記号</th><td>{v['symbol']}</td><th>番号</th><td>{v['number']}</td></tr><tr><th>枝番</th><td>{v['branch']}</td><th>性別</th><td>{v['sex']}</td></tr><tr><th>氏名</th><td colspan=3>{v['name']}</td></tr><tr><th>氏名カナ</th><td colspan=3>{v['kana']}</td></tr><tr><th>生年月日</th><td colspan=3>{v['birth']}</td></tr><tr><th>適用開始日</th><td colspan=3>{v['joined']}</td></tr><tr><th>保険者</th><td colspan=3>{v['insurer']}　{v['issuer']}</td></tr></table>""", pt=11)


def kyokai_seventeenth(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><td>個人番号（下４桁）</td><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<table class="plain" style="width:100%"><tr><td>{v['name']}　様</td><td class="r">{v['issuer']}</td></tr></table><h1>資格情報のお知らせ</h1><table style="width:70%;margin:auto"><tr><td style="width:42%">記号・番号（枝番）</td><td>{v['symbol']}・{v['number']}（{v['branch']}）</td></tr><tr><td>氏名（フリガナ）</td><td>{v['name']}（{v['kana']}）</td></tr><tr><td>生年月日</td><td>{v['birth']}</td></tr><tr><td>資格取得年月日</td><td>{v['joined']}</td></tr>{last}<tr><td>保険者番号</td><td>{v['insurer']}</td></tr></table>""", pt=11)


def elder_sentence(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">後期高齢者医療　資格情報のお知らせ</p><p>{v['name']}　様</p><p>当広域連合に登録されているあなたの情報をお知らせします。</p><p>　被保険者番号　{v['number']}</p><p>　氏名　{v['name']}</p><p>　フリガナ　{v['kana']}</p><p>　生年月日　{v['birth']}</p><p>　保険者番号　{v['insurer']}</p><p>登録されているマイナンバーの下4桁は「{s.masked(ds[0])}」です。</p><p class="r">{v['issuer']}</p>""", pt=12)


def guild_plain(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['issuer']}</p><h1>資格情報通知書</h1>{rows([("保険者番号", v["insurer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("氏名（カナ）", v["kana"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"])], "", True)}<p class="small">この通知書は大切に保管してください。</p>""", pt=10.5)


def certificate_letter(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p>資格確認書をお送りします。点線で切り離してお使いください。</p><div class="card" style="width:100mm;margin-top:20mm"><p class="c"><b>資格確認書</b></p><p>記号 {v['symbol']}　番号 {v['number']}　（枝番）{v['branch']}</p><p>氏名 {v['name']}　　フリガナ {v['kana']}</p><p>生年月日 {v['birth']}</p><p>資格取得年月日 {v['joined']}</p><p>保険者番号 {v['insurer']}</p><p>保険者名称 {v['issuer']}</p></div>""", pt=10)
